<?php

$key = base64_decode((string) getenv('TELESIGN_API_KEY'), true)
    ?: throw new RuntimeException('TELESIGN_API_KEY holds no API key');

$body = file_get_contents('php://input');
$signature = base64_encode(hash_hmac('sha256', $body, $key, true));
$full = 'TSA ' . getenv('TELESIGN_CUSTOMER_ID') . ':' . $signature;

// Apache keeps Authorization from PHP unless it is told to pass it on, and a proxy may replace it:
// the other header holds the signature as well, bare or in full.
$bare = $_SERVER['HTTP_X_TS_AUTHORIZATION'] ?? '';
$genuine = hash_equals($full, $_SERVER['HTTP_AUTHORIZATION'] ?? '')
    || hash_equals($signature, $bare)
    || hash_equals($full, $bare);

if (!$genuine) {
    http_response_code(401);
    exit;
}

$report = json_decode($body, true);
// A report can arrive twice: reference ID and status tell reports apart. In production: a unique key in your database.
$event = ($report['reference_id'] ?? '') . ' ' . $report['status']['code'];
if (@fopen(sys_get_temp_dir() . '/report-' . hash('sha256', $event), 'x')) {
    error_log($event . ' ' . $report['status']['description']);
}
http_response_code(200); // within 5 seconds, and with 200 only: otherwise the report is sent again
