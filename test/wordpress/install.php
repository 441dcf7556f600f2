<?php
/**
 * Makes a site of a fresh WordPress, as its own installer would: `php install.php FOLDER`. The second call, with `content`,
 * fills it: 30 releases with pictures, in categories, and pages that embed the news.
 */
declare(strict_types=1);

list(, $folder, $step) = $argv + [2 => 'site'];
if ($step === 'site') define('WP_INSTALLING', true);
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

if ($step === 'site') {
    // nobody is to be written to
    add_filter('pre_wp_mail', '__return_true');
    wp_install('News of a sample ministry', 'admin', 'admin@publisher.example', true, '', wp_generate_password());
    exit;
}

/** A picture of one colour, of which WordPress makes smaller ones. */
function akc_picture(int $number): int
{
    $image = imagecreatetruecolor(640, 360);
    imagefill($image, 0, 0, imagecolorallocate($image, 40 + 7 * $number, 200 - 5 * $number, 120));
    ob_start();
    imagepng($image);
    $file = wp_upload_bits("picture-$number.png", null, ob_get_clean());
    $id = wp_insert_attachment(['post_mime_type' => 'image/png', 'post_title' => "Picture $number", 'post_status' => 'inherit'], $file['file']);
    wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $file['file']));
    update_post_meta($id, '_wp_attachment_image_alt', "A sample picture, number $number");
    return $id;
}

/** Whoever writes it, WordPress takes out what he may not write. */
function akc_page(string $user, string $name, string $html): void
{
    wp_set_current_user(get_user_by('login', $user)->ID);
    kses_init();
    $page = ['post_type' => 'page', 'post_status' => 'publish', 'post_title' => $name, 'post_name' => $name];
    wp_insert_post(wp_slash($page + ['post_content' => "<!-- wp:html -->\n$html\n<!-- /wp:html -->"]));
}

foreach (get_posts(['post_type' => ['post', 'page'], 'numberposts' => -1]) as $sample) wp_delete_post($sample->ID, true);
update_option('timezone_string', 'Asia/Jakarta');
update_option('permalink_structure', '/%year%/%postname%/');
activate_plugin('akc-relay/akc-relay.php');
switch_theme('plain');
wp_create_user('author', wp_generate_password(), 'author@publisher.example');
get_user_by('login', 'author')->set_role('author');

$categories = array_map('wp_create_category', ['Culture', 'Trade & Industry', 'Notices']);
for ($number = 1; $number <= 30; $number++) {
    $text = "<!-- wp:paragraph --><p>The text of sample release $number, with <a href=\"/about/\">a link</a> &amp; more.</p><!-- /wp:paragraph -->";
    $id = wp_insert_post(wp_slash([
        'post_status' => 'publish',
        'post_title' => "Sample release $number – “culture” & trade",
        'post_name' => "release-$number",
        'post_content' => $text,
        'post_excerpt' => $number % 2 ? "What sample release $number is about." : '',
        'post_date' => sprintf('2026-01-%02d 09:00:00', $number),
        'post_category' => [$categories[$number % 3]],
    ]));
    set_post_thumbnail($id, akc_picture($number));
}

$site = home_url();
$posts = "$site/wp-json/wp/v2/posts";
$relay = "$site/wp-json/akc/v1/relay?url=" . rawurlencode($posts);
$script = getenv('AKC_SCRIPT');
$inIt = "<a href=\"$site/\">News of a sample ministry</a>";
akc_page('admin', 'embedded', "<script type=\"module\" src=\"$script\"></script>\n<akc-news-list feed=\"$posts\">$inIt</akc-news-list>");
akc_page('admin', 'relayed', "<script type=\"module\" src=\"$script\"></script>\n<akc-news-list feed=\"" . esc_attr($relay) . "\">$inIt</akc-news-list>");
akc_page('author', 'linked', "<a data-akc=\"news-list\" data-akc-feed=\"$posts\" data-akc-limit=\"5\" href=\"$site/\">News of a sample ministry</a><script>document.title = 'run'</script>");
flush_rewrite_rules();
