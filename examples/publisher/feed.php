<?php
/**
 * A table of releases → JSON Feed 1.1 with `_press`, for a site that has no more than PHP (7.4 to 8) and a database. Put it
 * beside the site's other pages, set what stands below, and look at what it gives with `akc-widgets check`.
 *
 * The text of a release goes out as it stands in the table: who shows it takes out of it what is not to be shown, as the
 * elements do. What is written for a later day is left out until then.
 */
declare(strict_types=1);

// ---- What you set ------------------------------------------------------------------------------------------------
$akcFeed = [
    // 'mysql:host=localhost;dbname=site;charset=utf8mb4', 'sqlite:/srv/site/news.db' or what else PDO knows. Of an old
    // table whose letters come out wrong: 'charset=latin1' here, so that they come as they lie there, and 'CP949' below.
    'database' => 'mysql:host=localhost;dbname=site;charset=utf8mb4',
    'user' => 'reader',
    'password' => '',
    // What the table's text is written in: 'UTF-8', 'CP949' (what Korean sites call EUC-KR), 'TIS-620', …
    'charset' => 'UTF-8',
    'table' => 'press',
    // Which rows are public, in SQL.
    'where' => "status = 'public'",
    // Which column has what; leave out what there is not. 'content_text' in place of 'content_html' where it is plain.
    'columns' => [
        'id' => 'no',
        'title' => 'subject',
        'summary' => 'summary',
        'content_html' => 'content',
        'date_published' => 'published_at',
        'date_modified' => 'updated_at',
        'image' => 'photo',
        'image_alt' => 'photo_text',
        'tags' => 'category',
        'number' => 'release_no',
        'kind' => 'kind',
        'contact_name' => 'manager',
        'contact_tel' => 'manager_tel',
        'contact_email' => 'manager_email',
    ],
    // How dates stand in it (https://www.php.net/datetime.format); 'U' for seconds since 1970; a format without an hour for
    // calendar days. Where the year is not first, releases come in the order of their ids.
    'date_format' => 'Y-m-d H:i:s',
    'time_zone' => 'Asia/Seoul',
    // The page of a release, and where its picture lies; what begins with http is left as it is.
    'url' => 'https://publisher.example/news/view.php?no={id}',
    'files' => 'https://publisher.example/upload/{image}',
    'feed_url' => 'https://publisher.example/feed.php',
    'home_page_url' => 'https://publisher.example/',
    'title' => 'News of the Centre',
    'language' => 'en',
    'organization' => ['name' => 'Centre', 'url' => 'https://publisher.example/', 'tel' => '', 'email' => ''],
    'per_page' => 20,
    // The page that says what is in "_press": docs/feed.md, where you serve it, or one of your own.
    'about' => 'https://publisher.example/press-extension',
];
// ---- End of what you set -----------------------------------------------------------------------------------------

final class AkcFeed
{
    /** @var array<string, mixed> */
    private $settings;

    public function __construct(array $settings)
    {
        $this->settings = $settings + ['about' => $settings['home_page_url']];
    }

    /**
     * @param int $page from 1 on
     * @param DateTimeImmutable $now what is dated later is not public yet
     * @return array<string, mixed>|null the feed; null where there is no such page
     */
    public function page(int $page, DateTimeImmutable $now): ?array
    {
        $settings = $this->settings;
        $rows = $this->rows($page, $now);
        if (!$rows && $page > 1) return null;
        $hasMore = count($rows) > $settings['per_page'];
        $next = $settings['feed_url'] . (strpos($settings['feed_url'], '?') === false ? '?' : '&') . 'page=' . ($page + 1);
        return [
            'version' => 'https://jsonfeed.org/version/1.1',
            'title' => $settings['title'],
            'home_page_url' => $settings['home_page_url'],
            'feed_url' => $settings['feed_url'],
            'language' => $settings['language'],
        ] + ($hasMore ? ['next_url' => $next] : []) + [
            '_press' => [
                'about' => $settings['about'],
                'organization' => array_filter($settings['organization']) + ['time_zone' => $settings['time_zone']],
            ],
            'items' => array_map([$this, 'item'], $this->published(array_slice($rows, 0, $settings['per_page']), $now)),
        ];
    }

    /** @return array<int, array<string, string|null>> the rows of a page and, where there are more, one of the next */
    private function rows(int $page, DateTimeImmutable $now): array
    {
        $settings = $this->settings;
        $database = new PDO($settings['database'], $settings['user'], $settings['password']);
        $database->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
        $mark = $database->getAttribute(PDO::ATTR_DRIVER_NAME) === 'mysql' ? '`' : '"';
        $quoted = function (string $name) use ($mark): string {
            return $mark . str_replace($mark, $mark . $mark, $name) . $mark;
        };
        $columns = [];
        foreach ($settings['columns'] as $member => $column) $columns[] = $quoted($column) . ' AS ' . $quoted($member);
        $date = $quoted($settings['columns']['date_published']);
        $id = $quoted($settings['columns']['id']);
        $isNumber = $settings['date_format'] === 'U';
        // others a database cannot compare: 02.01.2026 comes after 01.12.2026 there
        $isInOrder = $isNumber || strncasecmp($settings['date_format'], 'Y', 1) === 0;
        $query = $database->prepare(sprintf(
            'SELECT %s FROM %s WHERE (%s)%s ORDER BY %s%s DESC LIMIT %d OFFSET %d',
            implode(', ', $columns), $quoted($settings['table']), $settings['where'] ?: '1 = 1',
            $isInOrder ? " AND $date <= :now" : '', $isInOrder ? "$date DESC, " : '', $id,
            $settings['per_page'] + 1, ($page - 1) * $settings['per_page']
        ));
        if ($isInOrder) {
            $until = $now->setTimezone(new DateTimeZone($settings['time_zone']))->format($settings['date_format']);
            $query->bindValue(':now', $isNumber ? (int) $until : $until, $isNumber ? PDO::PARAM_INT : PDO::PARAM_STR);
        }
        $query->execute();
        return $query->fetchAll(PDO::FETCH_ASSOC);
    }

    /** Without what is yet to come, which a database cannot tell of dates whose year is not first. */
    private function published(array $rows, DateTimeImmutable $now): array
    {
        return array_values(array_filter($rows, function (array $row) use ($now): bool {
            $date = $this->date(trim((string) ($row['date_published'] ?? '')));
            return $date === '' || new DateTimeImmutable($date, new DateTimeZone($this->settings['time_zone'])) <= $now;
        }));
    }

    /** @param array<string, string|null> $row */
    private function item(array $row): array
    {
        $row = array_map(function ($value): string {
            return $this->utf8(trim((string) $value));
        }, $row);
        $get = function (string $member) use ($row): string {
            return $row[$member] ?? '';
        };
        // many an old page has written its headlines as HTML
        $plain = function (string $member) use ($get): string {
            return trim(html_entity_decode($get($member), ENT_QUOTES | ENT_HTML5, 'UTF-8'));
        };
        $tags = array_values(array_filter(array_map('trim', explode(',', $plain('tags')))));
        $item = [
            'id' => $get('id'),
            'url' => str_replace('{id}', rawurlencode($get('id')), $this->settings['url']),
            'title' => $plain('title'),
            'summary' => $plain('summary'),
            'content_html' => $get('content_html'),
            'content_text' => $get('content_text'),
            'image' => $this->file($get('image')),
            'date_published' => $this->date($get('date_published')),
            'date_modified' => $this->date($get('date_modified')),
            'tags' => $tags,
            '_press' => array_filter([
                'number' => $plain('number'),
                'kind' => $plain('kind'),
                'image' => array_filter(['alt' => $get('image') === '' ? '' : $plain('image_alt')]),
                'contacts' => $this->contacts($plain('contact_name'), $get('contact_tel'), $get('contact_email')),
            ]),
        ];
        return array_filter($item, function ($value): bool {
            return $value !== '' && $value !== [];
        });
    }

    private function contacts(string $name, string $tel, string $email): array
    {
        $contact = array_filter(['name' => $name, 'tel' => $tel, 'email' => $email], 'strlen');
        return $contact ? [['role' => 'content'] + $contact] : [];
    }

    private function file(string $name): string
    {
        if ($name === '' || preg_match('~^https?://~i', $name)) return $name;
        $path = implode('/', array_map('rawurlencode', explode('/', ltrim($name, '/'))));
        return str_replace('{image}', $path, $this->settings['files']);
    }

    /** RFC 3339 in the organisation's time zone, or a calendar day; nothing where it is no date (`0000-00-00`). */
    private function date(string $written): string
    {
        $format = $this->settings['date_format'];
        $zone = new DateTimeZone($this->settings['time_zone']);
        $date = DateTimeImmutable::createFromFormat("!$format", $written, $zone);
        if (!$date || $date->format($format) !== $written) return '';
        $isDay = !preg_match('~[UGgHhcr]~', $format);
        return $isDay ? $date->format('Y-m-d') : $date->setTimezone($zone)->format(DATE_RFC3339);
    }

    private function utf8(string $text): string
    {
        // of Korean sites EUC-KR means what Windows has made of it
        $charset = preg_replace('~^euc-?kr$~i', 'CP949', $this->settings['charset']);
        if (preg_match('~^utf-?8$~i', $charset)) return $text;
        $converted = @iconv($charset, 'UTF-8//IGNORE', $text);
        return $converted === false ? '' : $converted;
    }
}

/** Answers; every answer may be read by pages of other origins, the failures too, so that they can say what is wrong. */
function akcAnswer(AkcFeed $feed, array $server, array $query): void
{
    header_remove('X-Powered-By');
    header('Access-Control-Allow-Origin: *');
    header('Access-Control-Expose-Headers: ETag, Retry-After');
    header('X-Content-Type-Options: nosniff');
    header('Content-Type: text/plain; charset=utf-8');
    header('Cache-Control: no-store');
    $method = $server['REQUEST_METHOD'] ?? 'GET';
    $written = $query['page'] ?? '1';
    $page = is_string($written) && preg_match('~^[1-9]\d{0,5}$~D', $written) ? (int) $written : 0;
    if ($method !== 'GET' && $method !== 'HEAD') {
        http_response_code(405);
        header('Allow: GET, HEAD');
        return;
    }
    try {
        $content = $page ? $feed->page($page, new DateTimeImmutable()) : null;
    } catch (Throwable $error) {
        // what has failed is for the site's own log
        error_log('feed.php: ' . $error->getMessage());
        http_response_code(503);
        header('Retry-After: 60');
        return;
    }
    if (!$content) {
        http_response_code(404);
        return;
    }
    $body = json_encode($content, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);
    $etag = substr(hash('sha256', $body), 0, 32);
    header('Content-Type: application/feed+json; charset=utf-8');
    header('Cache-Control: no-cache');
    header("ETag: W/\"$etag\"");
    header('Vary: Accept-Encoding');
    if (strpos($server['HTTP_IF_NONE_MATCH'] ?? '', $etag) !== false) {
        http_response_code(304);
        return;
    }
    // a server that compresses lets alone what is compressed
    $isCompressed = preg_match('~\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))~', $server['HTTP_ACCEPT_ENCODING'] ?? '')
        && function_exists('gzencode') && !ini_get('zlib.output_compression');
    if ($isCompressed) {
        header('Content-Encoding: gzip');
        $body = gzencode($body);
    }
    if ($method === 'GET') echo $body;
}

ini_set('display_errors', '0');
akcAnswer(new AkcFeed($akcFeed), $_SERVER, $_GET);
