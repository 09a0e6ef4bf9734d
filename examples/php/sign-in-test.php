<?php

require __DIR__ . '/sms-verify.php';
require __DIR__ . '/sign-in.php';

$tests = [
    'the right code is valid' => function (Phone $phone): bool {
        $referenceId = send($phone->number);
        return check($referenceId, $phone->nextCode()) === 'VALID';
    },
    'a wrong code is invalid' => fn (Phone $phone): bool => check(send($phone->number), '000') === 'INVALID',
    'a reset forgets all messages' => function (Phone $phone) use (&$mock): bool {
        send($phone->number);
        $mock->reset();
        return $mock->control('messages/next', (object) ['phone_number' => $phone->number, 'wait' => 0]) === null;
    },
];

$mock = SmsVerify::start();
$failed = 0;
foreach ($tests as $name => $test) {
    $passed = $test($mock->phone());
    $failed += $passed ? 0 : 1;
    echo $passed ? 'ok' : 'not ok', " $name\n";
}
$mock->stop();
exit($failed);
