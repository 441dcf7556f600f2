<?php
/**
 * Plugin Name: AKC relay
 * Description: Gives the feeds of listed publishers, and their pictures where wanted, on this site's own address: /wp-json/akc/v1/relay?url=…
 * Version: 1.0.0
 * Requires at least: 5.5
 * Requires PHP: 7.4
 * License: MIT
 *
 * Lies in wp-content/plugins/akc-relay/ with relay.php beside it. What may be asked for is set here, not there; what each
 * setting means stands in relay.php. See docs/relay.md.
 */
declare(strict_types=1);

if (!defined('ABSPATH')) exit;

// ---- What you set ------------------------------------------------------------------------------------------------
$akcRelaySettings = [
    'feeds' => ['https://publisher.example/feed.json'],
    'pictures' => [],
    'cache' => '',
    'keep' => 300,
    'allow_private' => false,
];
// ---- End of what you set -----------------------------------------------------------------------------------------

require_once __DIR__ . '/relay.php';

/** The last answer of the relay: WordPress would filter it by `_fields`, as if it were its own data. */
$akcRelayBody = '';

add_action('rest_api_init', function () use ($akcRelaySettings, &$akcRelayBody): void {
    register_rest_route('akc/v1', '/relay', [
        'methods' => 'GET',
        // what is public at the publisher's is public here
        'permission_callback' => '__return_true',
        'callback' => function (WP_REST_Request $request) use ($akcRelaySettings, &$akcRelayBody): WP_REST_Response {
            // as much as a feed of 5 MB becomes
            wp_raise_memory_limit('akc_relay');
            $relay = new AkcRelay($akcRelaySettings, rest_url('akc/v1/relay'));
            $known = (string) $request->get_header('if_none_match');
            list($status, $headers, $akcRelayBody) = $relay->answer('GET', $request->get_query_params(), $known);
            return new WP_REST_Response([], $status, $headers);
        },
    ]);
});

$akcRelayServe = function (bool $isServed, WP_HTTP_Response $response, WP_REST_Request $request) use (&$akcRelayBody): bool {
    $headers = $response->get_headers();
    // a refusal of WordPress's own is written by WordPress
    if ($request->get_route() !== '/akc/v1/relay' || !isset($headers['X-Akc-Relay'])) return $isServed;
    foreach (['Origin', 'Methods', 'Headers', 'Credentials'] as $name) header_remove("Access-Control-Allow-$name");
    // WordPress has set some of these already, to values of its own
    foreach ($headers as $name => $value) header("$name: $value");
    if (($_SERVER['REQUEST_METHOD'] ?? 'GET') !== 'HEAD') echo $akcRelayBody;
    return true;
};
// after WordPress's own headers for other origins (10): this answer is for this site alone
add_filter('rest_pre_serve_request', $akcRelayServe, 20, 3);
