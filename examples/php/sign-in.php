<?php

/** What the tests are about: an application that sends and checks codes. */
function call(string $path, ?array $form = null): object
{
    $account = base64_encode(getenv('TELESIGN_CUSTOMER_ID') . ':' . getenv('TELESIGN_API_KEY'));
    $http = ['method' => $form ? 'POST' : 'GET', 'ignore_errors' => true, 'header' => ["Authorization: Basic $account"]];
    if ($form) {
        $http['header'][] = 'Content-Type: application/x-www-form-urlencoded';
        $http['content'] = http_build_query($form);
    }
    $url = (getenv('TELESIGN_BASE_URL') ?: 'https://rest-ww.telesign.com') . $path;
    return json_decode(file_get_contents($url, false, stream_context_create(['http' => $http])));
}

function send(string $phoneNumber): string
{
    return call('/v1/verify/sms', ['phone_number' => $phoneNumber])->reference_id;
}

function check(string $referenceId, string $code): string
{
    return call("/v1/verify/$referenceId?verify_code=" . rawurlencode($code))->verify->code_state;
}
