<?php

$key = base64_decode((string) getenv('TELESIGN_API_KEY'), true)
    ?: throw new RuntimeException('TELESIGN_API_KEY holds no API key');

$body = file_get_contents('php://input');
$signature = base64_encode(hash_hmac('sha256', $body, $key, true));
$expected = 'TSA ' . getenv('TELESIGN_CUSTOMER_ID') . ':' . $signature;

// Apache keeps Authorization from PHP unless it is told to pass it on.
$given = $_SERVER['HTTP_AUTHORIZATION'] ?? $_SERVER['HTTP_X_TS_AUTHORIZATION'] ?? '';

if (!hash_equals($expected, $given)) {
    http_response_code(401);
    exit;
}

$report = json_decode($body, true);
error_log(($report['reference_id'] ?? '') . ' ' . $report['status']['description']);
http_response_code(204);
