<?php
/**
 * A relay for feeds that send no Access-Control-Allow-Origin: it stands on the site that embeds the news, and gives
 * what a listed publisher has published. PHP 7.4 to 8, with its curl extension; nothing else. See docs/relay.md.
 *
 *   <akc-news-list feed="/relay.php?url=https%3A%2F%2Fpublisher.example%2Ffeed%2F">
 */
declare(strict_types=1);

// ---- What you set ------------------------------------------------------------------------------------------------
$akcRelay = [
    // What may be asked for. 'publisher.example': all of that host over https. An address that ends in '/': whatever
    // begins so. Any other address: this one feed and its pages.
    'feeds' => ['https://publisher.example/feed.json'],
    // Where pictures may come from, written as above: then readers get them from here, and those from anywhere else are
    // left out. Without any, pictures come from where the feed says.
    'pictures' => [],
    // A folder outside of what the site serves, which PHP may write to; '' for one of its own in the temporary folder.
    'cache' => '',
    // Seconds for which a copy is good before the publisher is asked again.
    'keep' => 300,
    // Whether a listed publisher may be in your own network, at an address such as 10.0.0.5.
    'allow_private' => false,
    // Your site, such as 'https://www.partner.example'; '' takes the address that the reader's browser asked at.
    'site' => '',
];
// ---- End of what you set -----------------------------------------------------------------------------------------

/** Why there is no answer: what the reader's browser is told. */
final class AkcRefusal extends Exception
{
    /** @var array<string, string> headers of the answer */
    public $headers;

    /** @param int $code the answer's status */
    public function __construct(int $code, string $reason, array $headers = [])
    {
        parent::__construct($reason, $code);
        $this->headers = $headers;
    }
}

final class AkcRelay
{
    /** Decoded bytes of a feed or picture. */
    const MOST_BYTES = 5000000;
    /** Braces, brackets and commas of a JSON feed: what it becomes in memory is bounded by them. */
    const MOST_MEMBERS = 500000;
    /** Copies, and their bytes, in the folder; those that were asked for longest ago go first. */
    const MOST_COPIES = 300;
    const MOST_COPIED = 100000000;
    /** Seconds for which a last good copy stands in for a publisher who fails, and until he is asked again. */
    const LAST_COPY = 30 * 86400;
    const PAUSE = 30;
    /** Requests to publishers at a time, and readers who wait for one of them: the site's own pages want workers too. */
    const MOST_REQUESTS = 4;
    const MOST_WAITING = 8;
    const MOST_REDIRECTS = 3;
    /** Seconds to the headers, in all, and in all while 8 kB come in every 5 s: as in the reader's browser. */
    const SECONDS = ['headers' => 10, 'all' => 20, 'flowing' => 60];
    const FLOW = 8000;
    const FLOW_WINDOW = 5;
    /** What may be added to a listed address: parameters that lead from page to page, and WordPress's own. */
    const PAGING = ['page', 'paged', 'per_page', 'offset', '_embed', '_fields'];
    /** Of IPv6 only 2000::/3 is public, without what is in it for tunnels, tests and documents. */
    const PRIVATE_NETWORKS = [
        '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24',
        '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24',
        '224.0.0.0/3', '::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20',
    ];
    /** The first bytes of each kind of picture. SVG is none: it is a document. */
    const PICTURES = [
        'image/jpeg' => '~^\xff\xd8\xff~',
        'image/png' => '~^\x89PNG\r\n\x1a\n~',
        'image/gif' => '~^GIF8[79]a~',
        'image/webp' => '~^RIFF.{4}WEBP~s',
        'image/avif' => '~^.{4}ftypavi[fs]~s',
    ];
    /** Stand for this relay's address in a copy, which is the same for whoever asks; in markup "&" is escaped. */
    const SELF = 'https://akc-relay.invalid/?';
    const SELF_IN_MARKUP = 'https://akc-relay.invalid/markup?';
    const ALWAYS = [
        'X-Content-Type-Options' => 'nosniff',
        'Content-Security-Policy' => "sandbox; default-src 'none'",
        'Cross-Origin-Resource-Policy' => 'same-site',
        'Referrer-Policy' => 'no-referrer',
        'X-Robots-Tag' => 'noindex',
    ];

    /** @var array<string, mixed> */
    private $settings;
    /** @var string whole address of this relay, to which parameters are added */
    private $self;

    public function __construct(array $settings, string $self)
    {
        $this->settings = $settings + ['pictures' => [], 'cache' => '', 'keep' => 300, 'allow_private' => false];
        $this->settings += ['seconds' => self::SECONDS];
        $this->self = $self . (strpos($self, '?') === false ? '?' : '&');
    }

    /**
     * Answers a request of a reader's browser, of which nothing goes to the publisher but the address that it asks for.
     *
     * @param array<string, mixed> $query
     * @return array{int, array<string, string>, string} status, headers, body
     */
    public function answer(string $method, array $query, string $ifNoneMatch = ''): array
    {
        try {
            if ($method !== 'GET' && $method !== 'HEAD') {
                throw new AkcRefusal(405, 'GET and HEAD alone', ['Allow' => 'GET, HEAD']);
            }
            if (!extension_loaded('curl')) throw new AkcRefusal(500, "PHP's curl extension is missing");
            $isPicture = isset($query['image']);
            $copy = $this->copyOf($this->askedFor($query, $isPicture), $isPicture);
        } catch (AkcRefusal $refusal) {
            return [
                $refusal->getCode(),
                $refusal->headers + ['Content-Type' => 'text/plain; charset=utf-8', 'Cache-Control' => 'no-store',
                    'X-Akc-Relay' => 'refused'] + self::ALWAYS,
                'Relay: ' . $refusal->getMessage() . ".\n",
            ];
        }
        $own = [self::SELF => $this->self, self::SELF_IN_MARKUP => htmlspecialchars($this->self, ENT_QUOTES)];
        $copy['body'] = $isPicture ? $copy['body'] : strtr($copy['body'], $own);
        if (isset($copy['headers']['Link'])) $copy['headers']['Link'] = strtr($copy['headers']['Link'], $own);
        $etag = '"' . substr(hash('sha256', $copy['body']), 0, 32) . '"';
        $headers = $copy['headers'] + [
            'Content-Type' => $copy['type'],
            'ETag' => $etag,
            'Cache-Control' => 'public, max-age=' . ($isPicture ? 86400 : 60),
            'X-Akc-Relay' => $copy['state'],
        ] + self::ALWAYS;
        // a server that compresses the answer writes so into its ETag
        preg_match_all('~"([\w]+)[^"]*"~', $ifNoneMatch, $known);
        $isKnown = trim($ifNoneMatch) === '*' || in_array(trim($etag, '"'), $known[1], true);
        return $isKnown ? [304, $headers, ''] : [200, $headers, $copy['body']];
    }

    // ---- What may be asked for ----

    /** @return array<string, mixed> the parts of the publisher's address */
    private function askedFor(array $query, bool $isPicture): array
    {
        $address = $query[$isPicture ? 'image' : 'url'] ?? '';
        if (!is_string($address) || $address === '') {
            throw new AkcRefusal(400, 'expected ?url= and the address of a feed, percent-encoded');
        }
        $id = $query['id'] ?? '';
        if (is_string($id) && strlen($id) <= 2048) $address = str_replace('{id}', rawurlencode($id), $address);
        foreach ($isPicture ? [] : self::PAGING as $name) {
            $value = $query[$name] ?? null;
            if ($value === null) continue;
            if (!is_string($value) || !preg_match('~^[\w.,:-]{0,300}$~D', $value)) {
                throw new AkcRefusal(400, "expected a number or names in $name");
            }
            $address = self::withParameter($address, $name, $value);
        }
        $parts = self::partsOf($address);
        if (!$this->isListed($parts, $isPicture)) {
            throw new AkcRefusal(403, 'this address is not listed under ' . ($isPicture ? 'pictures' : 'feeds'));
        }
        return $parts;
    }

    private static function withParameter(string $address, string $name, string $value): string
    {
        list($path, $query) = explode('?', preg_replace('~#.*~s', '', $address), 2) + [1 => ''];
        $others = array_filter(explode('&', $query), function ($one) use ($name) {
            return $one !== '' && explode('=', $one)[0] !== $name;
        });
        return $path . '?' . implode('&', array_merge($others, [$name . ($value === '' ? '' : "=$value")]));
    }

    /**
     * An address in the one form in which it is compared, asked for and kept: no password, no other spelling of a host, no
     * way up from a folder.
     *
     * @return array{address: string, scheme: string, host: string, port: int, origin: string, path: string}
     */
    private static function partsOf(string $address): array
    {
        $address = preg_replace_callback('~[ \x80-\xff]~', function ($byte) {
            return rawurlencode($byte[0]);
        }, preg_replace('~#.*~s', '', $address));
        $form = '~^(https?)://(\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::([1-9]\d{0,4}))?((?:[/?][\x21-\x7e]*)?)$~iD';
        if (strlen($address) > 4096 || !preg_match($form, $address, $found) || (int) $found[3] > 65535) {
            throw new AkcRefusal(400, 'this is no whole http or https address with a plain name of a host (xn--… where'
                . ' it has other letters than a to z), percent-encoded as one parameter');
        }
        list(, $scheme, $host, $port, $path) = $found;
        $path = $path === '' || $path[0] === '?' ? "/$path" : $path;
        $up = '~/(\.|%2e){1,2}(/|;|%2f|%5c|$)|(%2f|%5c)(\.|%2e){2}~i';
        if (preg_match('~[\\\\"<>^`|]~', $path) || preg_match($up, explode('?', $path)[0])) {
            throw new AkcRefusal(400, 'this address has characters in it that no address has, or leads up a folder');
        }
        $scheme = strtolower($scheme);
        $host = strtolower($host);
        $usual = $scheme === 'https' ? 443 : 80;
        $port = $port === '' ? $usual : (int) $port;
        $origin = "$scheme://$host" . ($port === $usual ? '' : ":$port");
        return ['address' => $origin . $path] + compact('scheme', 'host', 'port', 'origin', 'path');
    }

    private function isListed(array $parts, bool $isPicture): bool
    {
        foreach ($this->settings[$isPicture ? 'pictures' : 'feeds'] as $entry) {
            try {
                $known = self::partsOf(strpos($entry, '://') === false ? "https://$entry/" : $entry);
            } catch (AkcRefusal $refusal) {
                throw new AkcRefusal(500, "'$entry' in the settings is neither a host nor an address");
            }
            if ($known['origin'] !== $parts['origin']) continue;
            $isFolder = substr($known['path'], -1) === '/';
            if ($isFolder && strncmp($parts['path'], $known['path'], strlen($known['path'])) === 0) return true;
            if (self::withoutPaging($parts['path']) === self::withoutPaging($known['path'])) return true;
        }
        return false;
    }

    private static function withoutPaging(string $path): string
    {
        list($path, $query) = explode('?', $path, 2) + [1 => ''];
        $others = array_filter(explode('&', $query), function ($one) {
            return $one !== '' && !in_array(explode('=', $one)[0], self::PAGING, true);
        });
        sort($others);
        return $path . '?' . implode('&', $others);
    }

    // ---- Copies ----

    /** @return array<string, mixed> what is kept of an answer; `state` is fresh, stored or stale */
    private function copyOf(array $parts, bool $isPicture): array
    {
        $folder = $this->folder();
        // what is made of an answer hangs on these alone
        $key = hash('sha256', json_encode([$parts['address'], $isPicture, $this->settings]));
        $file = "$folder/$key.copy";
        $stored = self::read($file);
        if ($stored && time() < $stored['until']) return self::good($stored, 'stored');
        $isUsable = $stored && $stored['body'] !== '';
        $lock = fopen($folder . '/' . substr($key, 0, 2) . '.lock', 'c');
        $slot = null;
        try {
            if (!flock($lock, LOCK_EX | LOCK_NB)) {
                // somebody else asks already
                if ($isUsable) return self::good($stored, 'stale');
                $place = self::placeIn($folder, 'waiting', self::MOST_WAITING);
                if ($place === null) throw self::busy();
                flock($lock, LOCK_EX);
                fclose($place);
            }
            $stored = self::read($file);
            if ($stored && time() < $stored['until']) return self::good($stored, 'stored');
            $slot = self::placeIn($folder, 'asking', self::MOST_REQUESTS);
            if ($slot === null && $isUsable) return self::good($stored, 'stale');
            // a page asks for a feed and ten pictures at a time
            if ($slot === null) $slot = $this->placeWhenFree($folder);
            if ($slot === null) throw self::busy();
            $copy = $this->askAnew($parts, $isPicture, $stored);
            $this->write($file, $copy);
            return self::good($copy, $copy['state']);
        } finally {
            if ($slot !== null) fclose($slot);
            fclose($lock);
        }
    }

    /** @return resource|null one of a few places, which is free again when it is closed; null where all are taken */
    private static function placeIn(string $folder, string $name, int $count)
    {
        for ($number = 0; $number < $count; $number++) {
            $place = fopen("$folder/$number.$name", 'c');
            if (flock($place, LOCK_EX | LOCK_NB)) return $place;
            fclose($place);
        }
        return null;
    }

    /** @return resource|null a place to ask, as soon as another is free; null where too many wait, or it takes too long */
    private function placeWhenFree(string $folder)
    {
        $waiting = self::placeIn($folder, 'waiting', self::MOST_WAITING);
        if ($waiting === null) return null;
        try {
            // the publisher wants time too, of that for which a browser waits
            $end = microtime(true) + $this->settings['seconds']['headers'] / 2;
            do {
                $place = self::placeIn($folder, 'asking', self::MOST_REQUESTS);
                if ($place !== null) return $place;
                usleep(20000);
            } while (microtime(true) < $end);
            return null;
        } finally {
            fclose($waiting);
        }
    }

    /** It says nothing of the publisher, and is not kept. */
    private static function busy(): AkcRefusal
    {
        return new AkcRefusal(503, 'too many requests to publishers at a time', ['Retry-After' => '5']);
    }

    /** Asks the publisher; a failure is kept too, for a while. */
    private function askAnew(array $parts, bool $isPicture, ?array $stored): array
    {
        try {
            $copy = $this->ask($parts, $isPicture, $stored);
            return ['until' => time() + $this->settings['keep'], 'good' => time(), 'state' => 'fresh', 'failure' => null] + $copy;
        } catch (AkcRefusal $refusal) {
            $isUsable = $stored && $stored['body'] !== '' && $stored['good'] > time() - self::LAST_COPY;
            // what was removed for good does not come back from a copy
            if ($isUsable && $refusal->getCode() !== 410) {
                return ['until' => time() + self::PAUSE, 'state' => 'stale'] + $stored;
            }
            $failure = [$refusal->getCode(), $refusal->getMessage(), $refusal->headers];
            return ['until' => time() + self::PAUSE, 'good' => 0, 'failure' => $failure, 'state' => 'refused', 'body' => ''];
        }
    }

    private static function good(array $copy, string $state): array
    {
        if ($copy['failure']) throw new AkcRefusal(...$copy['failure']);
        return ['state' => $copy['state'] === 'stale' ? 'stale' : $state] + $copy;
    }

    /** The folder of the copies, which nobody else may read by its address or have made before us. */
    private function folder(): string
    {
        $folder = $this->settings['cache'];
        $isOurs = $folder === '';
        if ($isOurs) $folder = sys_get_temp_dir() . '/akc-relay-' . substr(hash('sha256', __FILE__), 0, 16);
        if (!is_dir($folder)) @mkdir($folder, 0700, true);
        $real = realpath($folder);
        if ($real === false || !is_writable($real)) throw new AkcRefusal(500, 'PHP cannot write to the folder for copies');
        $served = realpath(($_SERVER['DOCUMENT_ROOT'] ?? '') ?: '/nowhere');
        if ($served !== false && strpos("$real/", rtrim($served, '/') . '/') === 0) {
            throw new AkcRefusal(500, 'the folder for copies lies in what the site serves; expected one outside');
        }
        if ($isOurs) {
            $probe = tempnam($real, 'own');
            $isSafe = !is_link($folder) && fileowner($real) === fileowner($probe) && !(fileperms($real) & 0022);
            unlink($probe);
            if (!$isSafe) throw new AkcRefusal(500, 'the folder for copies belongs to somebody else; name another');
        }
        return $real;
    }

    private static function read(string $file): ?array
    {
        $text = is_file($file) ? file_get_contents($file) : false;
        if ($text === false) return null;
        @touch($file);
        list($facts, $body) = explode("\n", $text, 2) + [1 => ''];
        $copy = json_decode($facts, true);
        return is_array($copy) ? ['body' => $body] + $copy : null;
    }

    /** Whole or not at all: nobody reads half a copy. */
    private function write(string $file, array $copy): void
    {
        $new = tempnam(dirname($file), 'new');
        $body = $copy['body'];
        unset($copy['body']);
        $isWhole = file_put_contents($new, json_encode($copy) . "\n" . $body) !== false && rename($new, $file);
        if (!$isWhole) @unlink($new);
        $files = glob(dirname($file) . '/*.copy') ?: [];
        $ages = array_combine($files, array_map('filemtime', $files));
        arsort($ages);
        $size = 0;
        $count = 0;
        foreach (array_keys($ages) as $one) {
            $size += (int) @filesize($one);
            if (++$count > self::MOST_COPIES || $size > self::MOST_COPIED) @unlink($one);
        }
    }

    // ---- The publisher ----

    /** @return array<string, mixed> body, type, headers and facts of a good answer */
    private function ask(array $parts, bool $isPicture, ?array $stored): array
    {
        for ($redirects = 0; ; $redirects++) {
            $answer = $this->fetch($parts, $isPicture, $stored);
            if (!in_array($answer['status'], [301, 302, 303, 307, 308], true)) break;
            $parts = $this->redirected($parts, $answer['headers']['location'] ?? '', $redirects, $isPicture);
        }
        if ($answer['status'] === 304 && $stored) return $stored;
        if ($answer['status'] !== 200) throw self::passedOn($answer);
        $type = $isPicture ? self::pictureType($answer['body']) : self::feedType($answer['body']);
        if ($type === null) throw new AkcRefusal(502, 'the publisher gave no ' . ($isPicture ? 'picture' : 'feed'));
        $body = $answer['body'];
        if (!$isPicture) {
            $body = self::asUtf8($body, $answer['headers']['content-type'] ?? '');
            $base = $parts['address'];
            $body = $type === 'application/json' ? $this->rewriteJson($body, $base) : $this->rewriteXml($body, $base);
            $type .= '; charset=utf-8';
        }
        return [
            'body' => $body,
            'type' => $type,
            'headers' => $isPicture ? [] : $this->pagingOf($answer['headers'], $parts['address']),
            'address' => $parts['address'],
            'etag' => $answer['headers']['etag'] ?? '',
            'modified' => $answer['headers']['last-modified'] ?? '',
        ];
    }

    private function redirected(array $from, string $location, int $redirects, bool $isPicture): array
    {
        try {
            $parts = self::partsOf(self::absolute($location, $from['address']));
        } catch (AkcRefusal $refusal) {
            throw new AkcRefusal(502, 'the publisher leads to something that is no plain http or https address');
        }
        if ($redirects >= self::MOST_REDIRECTS) throw new AkcRefusal(502, 'the publisher leads from one address to another');
        if ($from['scheme'] === 'https' && $parts['scheme'] === 'http') {
            throw new AkcRefusal(502, 'the publisher leads from https to http');
        }
        if (!$this->isListed($parts, $isPicture)) {
            throw new AkcRefusal(502, "the publisher leads to {$parts['address']}, which is not listed");
        }
        return $parts;
    }

    private static function passedOn(array $answer): AkcRefusal
    {
        $status = $answer['status'];
        $again = $answer['headers']['retry-after'] ?? '';
        $headers = preg_match('~^\d{1,6}$~D', $again) ? ['Retry-After' => $again] : [];
        $isPlain = in_array($status, [401, 403, 404, 410, 429, 503], true);
        return new AkcRefusal($isPlain ? $status : 502, "the publisher answered with status $status", $headers);
    }

    /** One request, to an address that has been looked up and judged before, and to no other. */
    private function fetch(array $parts, bool $isPicture, ?array $stored): array
    {
        $status = 0;
        $headers = [];
        $body = '';
        $isTooLarge = false;
        $curl = curl_init($parts['address']);
        curl_setopt_array($curl, [
            CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
            CURLOPT_FOLLOWLOCATION => false,
            CURLOPT_RESOLVE => $this->pinned($parts),
            // a proxy would look the name up anew
            CURLOPT_PROXY => '',
            CURLOPT_CONNECTTIMEOUT_MS => (int) (500 * $this->settings['seconds']['headers']),
            CURLOPT_TIMEOUT_MS => (int) (1000 * $this->settings['seconds']['flowing']),
            CURLOPT_ENCODING => 'gzip',
            CURLOPT_HTTPHEADER => $this->requestHeaders($parts, $isPicture, $stored),
            CURLOPT_USERAGENT => 'akc-relay/1',
            CURLOPT_HEADERFUNCTION => $this->headerReader($status, $headers),
            CURLOPT_WRITEFUNCTION => $this->bodyReader($status, $body, $isTooLarge),
            CURLOPT_NOPROGRESS => false,
            CURLOPT_PROGRESSFUNCTION => $this->watch($status, $body),
        ]);
        $isWhole = curl_exec($curl);
        $failure = curl_errno($curl);
        if ($isTooLarge) throw new AkcRefusal(502, 'the publisher gave more than 5 MB');
        if ($failure === CURLE_ABORTED_BY_CALLBACK || $failure === CURLE_OPERATION_TIMEDOUT) {
            throw new AkcRefusal(504, 'the publisher gave no whole answer in time');
        }
        // of what is no success nothing is read, and curl takes that for a failure
        if (!$isWhole && ($status === 0 || $status === 200)) {
            throw new AkcRefusal(502, "the publisher cannot be reached (curl $failure)");
        }
        return compact('status', 'headers', 'body');
    }

    /** @return Closure that notes the status and the headers of the last answer: others may come before it (103) */
    private function headerReader(int &$status, array &$headers): Closure
    {
        return function ($curl, string $line) use (&$status, &$headers): int {
            if (preg_match('~^HTTP/\S+ (\d{3})~', $line, $found)) {
                list($status, $headers) = [(int) $found[1], []];
            } elseif (preg_match('~^([\w-]+):[ \t]*([\x20-\x7e]{0,4096})[ \t\r\n]*$~D', $line, $found) && count($headers) < 100) {
                $name = strtolower($found[1]);
                $before = $name === 'link' ? ($headers[$name] ?? '') : '';
                if (strlen($before) < 8192) $headers[$name] = ($before === '' ? '' : "$before, ") . trim($found[2]);
            }
            return strlen($line);
        };
    }

    /** @return Closure that takes the decoded body as far as it may go */
    private function bodyReader(int &$status, string &$body, bool &$isTooLarge): Closure
    {
        return function ($curl, string $bytes) use (&$status, &$body, &$isTooLarge): int {
            if ($status !== 200) return 0;
            $body .= $bytes;
            $isTooLarge = strlen($body) > self::MOST_BYTES;
            return $isTooLarge ? 0 : strlen($bytes);
        };
    }

    /** @return Closure that ends a request which takes too long; curl asks it about once a second */
    private function watch(int &$status, string &$body): Closure
    {
        $start = $windowStart = microtime(true);
        $before = 0;
        $isFlowing = true;
        return function () use (&$status, &$body, &$windowStart, &$before, &$isFlowing, $start): int {
            $seconds = $this->settings['seconds'];
            $now = microtime(true);
            if ($now - $windowStart >= self::FLOW_WINDOW) {
                $isFlowing = strlen($body) - $before >= self::FLOW;
                list($windowStart, $before) = [$now, strlen($body)];
            }
            $age = $now - $start;
            if ($status === 0 && $age > $seconds['headers']) return 1;
            return $age > $seconds['all'] && (!$isFlowing || strlen($body) < self::FLOW) ? 1 : 0;
        };
    }

    /** @return string[] what curl takes for the host's addresses, so that its name is not looked up a second time */
    private function pinned(array $parts): array
    {
        $literal = trim($parts['host'], '[]');
        $isLiteral = filter_var($literal, FILTER_VALIDATE_IP) !== false;
        $addresses = $isLiteral ? [$literal] : (gethostbynamel($parts['host']) ?: []);
        if (!$addresses) $addresses = array_column(@dns_get_record($parts['host'], DNS_AAAA) ?: [], 'ipv6');
        if (!$addresses) throw new AkcRefusal(502, "the publisher's name is not known");
        foreach ($addresses as $address) {
            if (!$this->settings['allow_private'] && self::isPrivate($address)) {
                throw new AkcRefusal(502, "the publisher's name leads to an address that is not public");
            }
        }
        return $isLiteral ? [] : ["{$parts['host']}:{$parts['port']}:" . implode(',', $addresses)];
    }

    private static function isPrivate(string $address): bool
    {
        $bytes = inet_pton($address);
        foreach (self::PRIVATE_NETWORKS as $network) {
            list($first, $length) = explode('/', $network);
            $bits = inet_pton($first);
            if (strlen($bits) !== strlen($bytes)) continue;
            $whole = intdiv((int) $length, 8);
            $mask = 0xff00 >> ((int) $length % 8) & 0xff;
            $isSame = strncmp($bits, $bytes, $whole) === 0;
            if ($isSame && ($mask === 0 || (ord($bits[$whole]) & $mask) === (ord($bytes[$whole]) & $mask))) return true;
        }
        return false;
    }

    /** @return string[] nothing of the reader's request is in them */
    private function requestHeaders(array $parts, bool $isPicture, ?array $stored): array
    {
        $accept = $isPicture
            ? 'image/avif,image/webp,image/png,image/jpeg,image/gif'
            : 'application/feed+json,application/json,application/atom+xml,application/rss+xml,application/xml';
        $headers = ["Accept: $accept"];
        // what was stored is an answer of this very address
        if ($stored && $stored['body'] !== '' && $stored['address'] === $parts['address']) {
            if ($stored['etag'] !== '') $headers[] = "If-None-Match: {$stored['etag']}";
            elseif ($stored['modified'] !== '') $headers[] = "If-Modified-Since: {$stored['modified']}";
        }
        return $headers;
    }

    /** @return array<string, string> what WordPress says of its pages, with addresses of this relay */
    private function pagingOf(array $headers, string $base): array
    {
        $paging = [];
        foreach (['X-WP-Total', 'X-WP-TotalPages'] as $name) {
            $value = $headers[strtolower($name)] ?? '';
            if (preg_match('~^\d{1,9}$~D', $value)) $paging[$name] = $value;
        }
        preg_match_all('~<([^>]*)>\s*;\s*rel="?(next|prev)\b~', $headers['link'] ?? '', $links, PREG_SET_ORDER);
        $written = array_map(function ($link) use ($base) {
            return '<' . $this->relayedFeed($link[1], $base) . ">; rel=\"{$link[2]}\"";
        }, array_slice($links, 0, 2));
        return $paging + ($written ? ['Link' => implode(', ', $written)] : []);
    }

    // ---- What the answer is ----

    private static function pictureType(string $body): ?string
    {
        foreach (self::PICTURES as $type => $start) {
            if (preg_match($start, $body)) return $type;
        }
        return null;
    }

    private static function asUtf8(string $body, string $contentType): string
    {
        $marks = ["\xef\xbb\xbf" => 'utf-8', "\xff\xfe" => 'utf-16le', "\xfe\xff" => 'utf-16be'];
        foreach ($marks as $mark => $name) {
            if (strncmp($body, $mark, strlen($mark)) !== 0) continue;
            list($charset, $body) = [$name, substr($body, strlen($mark))];
            break;
        }
        if (!isset($charset) && preg_match('~charset="?([\w-]+)~i', $contentType, $found)) $charset = $found[1];
        $declared = '~^(\s*<\?xml[^>]*?)\s+encoding\s*=\s*["\']([\w.-]+)["\']~';
        if (!isset($charset) && preg_match($declared, $body, $found)) $charset = $found[2];
        // what is UTF-8 in all of its bytes is no other charset, whatever is said of it
        $isOther = isset($charset) && (preg_match('~^utf-?16~i', $charset) || !preg_match('//u', $body));
        if ($isOther && function_exists('iconv')) {
            $korean = '~^(euc-kr|ks_c_5601-1987)$~i';
            $text = @iconv(preg_replace($korean, 'CP949', $charset), 'UTF-8//IGNORE', $body);
            if (is_string($text) && $text !== '') $body = $text;
        }
        return preg_replace([$declared, '~^(\xef\xbb\xbf)+~'], ['$1', ''], $body);
    }

    private static function feedType(string $body): ?string
    {
        $start = preg_replace('~^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)+~', '', substr($body, 0, 20000));
        $start = ltrim(str_replace("\0", '', $start));
        if ($start !== '' && ($start[0] === '{' || $start[0] === '[')) return 'application/json';
        return preg_match(self::rootPattern(), $start) ? 'application/xml' : null;
    }

    /** A feed's first tag, past all that may stand before it. */
    private static function rootPattern(): string
    {
        $before = '\s++|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*+(?:\[.*?\]\s*)?>';
        return "~^((?:$before)*+<((?:[\w-]+:)?(?:rss|feed|RDF)))(?=[\s>])([^>]*+)~si";
    }

    // ---- Addresses in a feed: relative ones would lead to this site, and what is asked for by the elements goes through here ----

    /** A reference → a whole address (RFC 3986, 5.2). What has a scheme of its own stays as it is. */
    private static function absolute(string $reference, string $base): string
    {
        $reference = trim($reference);
        if ($reference === '' || $reference[0] === '#' || preg_match('~^[a-z][a-z0-9+.-]*:~i', $reference)) return $reference;
        if (!preg_match('~^(https?:)(//[^/?#]*)([^?#]*)(\?[^#]*)?~i', $base, $found)) return $reference;
        list(, $scheme, $host, $path, $query) = $found + [4 => ''];
        if (strncmp($reference, '//', 2) === 0) return $scheme . $reference;
        if ($reference[0] === '?') return $scheme . $host . ($path ?: '/') . $reference;
        preg_match('~^([^?#]*)(.*)$~s', $reference, $written);
        $isRooted = $reference[0] === '/';
        $folders = explode('/', $isRooted ? $written[1] : preg_replace('~[^/]*$~', '', $path ?: '/') . $written[1]);
        $kept = [];
        foreach ($folders as $index => $folder) {
            $isLast = $index === count($folders) - 1;
            if ($folder === '..' && count($kept) > 1) array_pop($kept);
            if ($folder !== '.' && $folder !== '..') $kept[] = $folder;
            elseif ($isLast) $kept[] = '';
        }
        return $scheme . $host . '/' . ltrim(implode('/', $kept), '/') . $written[2];
    }

    /** The address of a further feed: through here where it is listed. `{id}` stays to be filled in. */
    private function relayedFeed(string $reference, string $base): string
    {
        $address = self::absolute($reference, $base);
        try {
            $isListed = $this->isListed(self::partsOf($address), false);
        } catch (AkcRefusal $refusal) {
            $isListed = false;
        }
        if (!$isListed) return str_replace(['<', '>', '"'], '', $address);
        return self::SELF . 'url=' . rawurlencode($address) . (strpos($address, '{id}') === false ? '' : '&id={id}');
    }

    /** The address of a picture: through here, where pictures are wanted; none, where it is of a place that is not listed. */
    private function relayedPicture(string $reference, string $base): string
    {
        $address = self::absolute($reference, $base);
        $isDone = strncmp($address, self::SELF, strlen(self::SELF)) === 0;
        if (!$this->settings['pictures'] || $isDone || !preg_match('~^https?:~i', $address)) return $address;
        try {
            $parts = self::partsOf($address);
            return $this->isListed($parts, true) ? self::SELF . 'image=' . rawurlencode($parts['address']) : '';
        } catch (AkcRefusal $refusal) {
            return '';
        }
    }

    private static function isPictureFile(string $address): bool
    {
        return preg_match('~^https?://[^?#\s]+\.(jpe?g|png|gif|webp|avif|svg|bmp|ico)([?#]\S*)?$~i', $address) === 1;
    }

    private function rewriteJson(string $text, string $base): string
    {
        $counts = count_chars($text);
        if ($counts[ord('{')] + $counts[ord('[')] + $counts[ord(',')] > self::MOST_MEMBERS) {
            throw new AkcRefusal(502, 'the feed has more members than a relay can hold');
        }
        // half a surrogate pair is no character, and PHP reads none of the feed then
        $halves = '~\\\\(?:\\\\|u[dD][89abAB][\da-fA-F]{2}\\\\u[dD][c-fC-F][\da-fA-F]{2}|u[dD][89a-fA-F][\da-fA-F]{2})~';
        $text = preg_replace_callback($halves, function ($found) {
            return strlen($found[0]) === 6 ? '\ufffd' : $found[0];
        }, $text);
        $json = json_decode($text, false, 512, JSON_BIGINT_AS_STRING | JSON_INVALID_UTF8_SUBSTITUTE);
        if (!is_object($json) && !is_array($json)) throw new AkcRefusal(502, 'the JSON breaks off or is malformed');
        $asItWas = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION;
        $written = json_encode($this->rewritten($json, '', $base), $asItWas);
        if ($written === false) throw new AkcRefusal(502, 'the JSON cannot be written again');
        return $written;
    }

    /**
     * @param mixed $value
     * @param string $path names of the members that lead to it, without the numbers of lists
     * @param string $base what relative addresses stand on: in a release's text, its own address
     * @return mixed
     */
    private function rewritten($value, string $path, string $base)
    {
        if (is_string($value)) return $this->rewrittenString($value, $path, $base);
        if (is_array($value)) {
            foreach ($value as $index => $entry) $value[$index] = $this->rewritten($entry, $path, $base);
        } elseif (is_object($value)) {
            if ($path === 'items') $this->relayPhotos($value, $base);
            $own = $value->url ?? $value->link ?? '';
            $ofText = is_string($own) && $own !== '' ? self::absolute($own, $base) : $base;
            foreach (get_object_vars($value) as $name => $member) {
                $isText = preg_match('~^(content_html|content|body|excerpt)$~', (string) $name);
                $new = $this->rewritten($member, ltrim("$path.$name", '.'), $isText ? $ofText : $base);
                $value->{$name} = $new;
                // a picture from elsewhere
                if ($new === '' && $member !== '') unset($value->{$name});
            }
        }
        return $value;
    }

    /**
     * The files of a release that are pictures, by the word of JSON Feed or of its extension: both know one by its address.
     * Those from elsewhere are left out.
     */
    private function relayPhotos(object $release, string $base): void
    {
        if (!$this->settings['pictures']) return;
        $lists = [$release];
        if (is_object($release->_press ?? null)) $lists[] = $release->_press;
        $photos = [];
        foreach ($lists as $list) {
            foreach (is_array($list->attachments ?? null) ? $list->attachments : [] as $file) {
                if (!is_string($file->url ?? null)) continue;
                $file->url = self::absolute($file->url, $base);
                $type = is_string($file->mime_type ?? null) ? $file->mime_type : '';
                $isPicture = strncmp($type, 'image/', 6) === 0 || ($file->kind ?? '') === 'photo';
                if (!$isPicture && !self::isPictureFile(str_replace(' ', '%20', $file->url))) continue;
                $photos[$file->url] = $this->relayedPicture($file->url, $base);
            }
        }
        foreach ($lists as $list) {
            if (!is_array($list->attachments ?? null)) continue;
            foreach ($list->attachments as $file) {
                $address = is_string($file->url ?? null) ? $file->url : '';
                if (!isset($photos[$address])) continue;
                $file->url = $photos[$address];
                // the relay's own address ends in no name of a file
                if ($list === $release) $file->title = $file->title ?? self::fileIn($address);
            }
            $list->attachments = array_values(array_filter($list->attachments, function ($file): bool {
                return ($file->url ?? null) !== '';
            }));
        }
    }

    /** The last part of an address, as text. */
    private static function fileIn(string $address): string
    {
        $name = preg_replace('~^.*/~s', '', explode('?', $address)[0]);
        $text = rawurldecode($name);
        // letters in another charset are none that JSON can hold
        return preg_match('~~u', $text) ? $text : $name;
    }

    private function rewrittenString(string $value, string $path, string $base): string
    {
        if ($value === '') return '';
        if (preg_match('~(^|\.)(content_html|body|content|excerpt|rendered)$~', $path)) return $this->rewriteMarkup($value, $base);
        if (preg_match('~^(next_url|_press\.((translations|variants)\.url|item_feed_template))$~', $path)) {
            return $this->relayedFeed($value, $base);
        }
        $pictures = 'image|banner_image|icon|favicon|avatar|avatar_urls\.\d+|logo|thumbnail|source_url|(og_)?image(\.sources)?\.url';
        $isPicture = preg_match("~(^|\.)($pictures)$~", $path);
        if ($isPicture || ($this->settings['pictures'] && self::isPictureFile($value))) return $this->relayedPicture($value, $base);
        return preg_match('~(^|\.)(\w*url|link)$~', $path) ? self::absolute($value, $base) : $value;
    }

    private function rewriteXml(string $text, string $base): string
    {
        preg_match(self::rootPattern(), $text, $root);
        if (strpos($text, "</$root[2]") === false) throw new AkcRefusal(502, 'the XML breaks off');
        $named = '~\sxml:base\s*=\s*("|\')(.*?)\1~s';
        $own = preg_match($named, $root[3], $found) ? self::absolute(html_entity_decode($found[2]), $base) : $base;
        $attributes = preg_replace($named, '', $root[3]);
        $start = $root[1] . ' xml:base="' . htmlspecialchars($own, ENT_QUOTES) . '"' . $attributes;
        $rest = substr($text, strlen($root[0]));
        $items = preg_split('~(?=<(?:item|entry)[\s>])~', $rest);
        foreach ($items as $index => $item) {
            $link = '~<link(?:\s[^<>]*?href=["\']([^"\'<]*)["\'][^<>]*|\s*)>(?:<!\[CDATA\[)?([^<\]]*)~';
            $isOwn = $index > 0 && preg_match($link, $item, $found);
            $ofItem = $isOwn ? self::absolute(html_entity_decode(trim($found[1] ?: $found[2])), $own) : $own;
            $items[$index] = $this->rewriteMarkup($item, $ofItem, true);
        }
        return $start . implode('', $items);
    }

    /** HTML, as it stands or as XML writes it: tags may be escaped, once or twice. A tag ends where the next begins. */
    private function rewriteMarkup(string $text, string $base, bool $isXml = false): string
    {
        $onTag = function (array $found) use ($base, $isXml): string {
            list($all, $open, $name, $attributes) = $found;
            return $open . $name . $this->rewriteAttributes(strtolower($name), $attributes, $base, $isXml);
        };
        $quoted = '"[^"<]*+"|\'[^\'<]*+\'';
        $text = preg_replace_callback("~(<)([a-z][\w:-]*+)((?:[^<>\"']++|$quoted|[\"'])*+)~i", $onTag, $text);
        if ($isXml && $text !== null) {
            $text = preg_replace_callback('~(&(?:amp;)*lt;)([a-z][\w:-]*+)((?:(?!&(?:amp;)*[lg]t;)[^<>])*+)~i', $onTag, $text);
            $element = '~(<(?:[\w-]+:)?(?:url|logo|icon)>\s*+)([^<\s]++)~';
            $text = preg_replace_callback($element, function (array $found) use ($base): string {
                return $found[1] . self::escaped($this->relayedPicture(html_entity_decode($found[2]), $base));
            }, $text ?? '');
        }
        if ($text === null) throw new AkcRefusal(502, 'the markup of the feed is too odd to be read');
        return $text;
    }

    private function rewriteAttributes(string $tag, string $attributes, string $base, bool $isXml): string
    {
        $local = preg_replace('~^.*:~', '', $tag);
        $isMedia = $isXml && in_array($local, ['thumbnail', 'content', 'enclosure', 'image', 'link'], true)
            && ($local === 'thumbnail' || $local === 'image' || preg_match('~\b(type|medium)\s*=\s*["\']image~i', $attributes));
        $isNext = $isXml && $local === 'link' && preg_match('~\brel\s*=\s*["\'](next|prev-archive)["\']~', $attributes);
        $quote = '"|\'|&(?:amp;)*(?:quot|apos|#0*3[49]|#x0*2[27]);';
        $attribute = "~(?<=[\s\"'/;])([a-z][\w:-]*+)(\s*+=\s*+)(?:($quote)(.*?)\\3|([^\s\"'&][^\s\"']*+))~is";
        return preg_replace_callback($attribute, function (array $found) use ($tag, $base, $isMedia, $isNext, $isXml): string {
            list(, $name, $equals, $quote, $inQuotes) = $found;
            $written = $found[5] ?? $inQuotes;
            $value = html_entity_decode(html_entity_decode($written, ENT_QUOTES), ENT_QUOTES);
            $new = $this->rewrittenAttribute($tag, strtolower($name), $value, $base, $isMedia, $isNext);
            if ($new === $value) return $found[0];
            // a picture from elsewhere: an empty address would be that of the page
            return $name . $equals . ($quote ?: '"') . ($new === '' ? 'about:blank' : self::escaped($new)) . ($quote ?: '"');
        }, $attributes) ?? '';
    }

    private static function escaped(string $address): string
    {
        return htmlspecialchars(str_replace(self::SELF, self::SELF_IN_MARKUP, $address), ENT_QUOTES);
    }

    private function rewrittenAttribute(string $tag, string $name, string $value, string $base, bool $isMedia, bool $isNext): string
    {
        if (strpos($name, 'srcset') !== false) {
            $candidate = '~(^|,)\s*([^\s,]\S*[^\s,])((?:\s+[^\s,]+)?)\s*~';
            return preg_replace_callback($candidate, function (array $found) use ($base): string {
                $address = $this->relayedPicture($found[2], $base);
                return $address === '' ? '' : $found[1] . $address . $found[3];
            }, $value) ?? '';
        }
        $isPicture = ($tag === 'img' && preg_match('~src|original~', $name)) || ($isMedia && ($name === 'url' || $name === 'href'));
        if ($isPicture) return $this->relayedPicture($value, $base);
        if ($isNext && $name === 'href') return $this->relayedFeed($value, $base);
        $isAddress = in_array($name, ['href', 'src', 'poster', 'data'], true) && strpos($tag, ':') === false;
        return $isAddress ? self::absolute($value, $base) : $value;
    }
}

// WordPress asks by its own route: see akc-relay.php
if (!defined('ABSPATH')) {
    ini_set('display_errors', '0');
    ini_set('memory_limit', '256M');
    header_remove('X-Powered-By');
    header('Content-Type: text/plain; charset=utf-8');
    foreach (AkcRelay::ALWAYS as $name => $value) header("$name: $value");
    // what has begun is brought to its end: the next reader gets the copy
    ignore_user_abort(true);
    set_time_limit(90);
    $akcMethod = $_SERVER['REQUEST_METHOD'] ?? 'GET';
    $akcHost = $_SERVER['HTTP_HOST'] ?? '';
    if (!preg_match('~^([\w.-]+|\[[\da-f:]+\])(:\d+)?$~iD', $akcHost)) $akcHost = 'localhost';
    $akcScheme = empty($_SERVER['HTTPS']) || $_SERVER['HTTPS'] === 'off' ? 'http' : 'https';
    $akcSite = ($akcRelay['site'] ?? '') ?: "$akcScheme://$akcHost";
    $akcPath = implode('/', array_map('rawurlencode', explode('/', $_SERVER['SCRIPT_NAME'])));
    list($akcStatus, $akcHeaders, $akcBody) = (new AkcRelay($akcRelay, $akcSite . $akcPath))
        ->answer($akcMethod, $_GET, $_SERVER['HTTP_IF_NONE_MATCH'] ?? '');
    http_response_code($akcStatus);
    foreach ($akcHeaders as $name => $value) header("$name: $value");
    if ($akcMethod !== 'HEAD') echo $akcBody;
}
