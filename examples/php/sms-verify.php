<?php

/** The mock server. In PHPUnit, start it in `setUpBeforeClass()` and take a phone in `setUp()`. */
final class SmsVerify
{
    private function __construct(private readonly mixed $process, private readonly mixed $output, public readonly string $url)
    {
    }

    public static function start(): self
    {
        $account = ['TELESIGN_CUSTOMER_ID' => 'test', 'TELESIGN_API_KEY' => 'dGVzdA=='];
        $program = getenv('SMS_VERIFY') ?: 'sms-verify'; // the executable
        $command = [$program, 'mock', '--port', '0'];
        $process = proc_open($command, [1 => ['pipe', 'w']], $pipes, null, [...getenv(), ...$account]);
        $url = trim(str_replace('listening on ', '', fgets($pipes[1])));
        foreach ([...$account, 'TELESIGN_BASE_URL' => $url] as $name => $value) {
            putenv("$name=$value"); // as your application reads them
        }
        return new self($process, $pipes[1], $url);
    }

    public function stop(): int
    {
        proc_terminate($this->process);
        stream_get_contents($this->output);
        return proc_close($this->process);
    }

    /** Forgets all messages. Tests that run in parallel share the server, so call it between runs only. */
    public function reset(): void
    {
        $this->control('reset', new stdClass());
    }

    /** A phone that no other test has. */
    public function phone(): Phone
    {
        return new Phone(sprintf('1212%010d', random_int(0, 9_999_999_999)), $this);
    }

    public function control(string $path, object $command): ?object
    {
        $http = ['method' => 'POST', 'header' => 'Content-Type: application/json', 'content' => json_encode($command)];
        return json_decode(file_get_contents("$this->url/_mock/$path", false, stream_context_create(['http' => $http])));
    }
}

final class Phone
{
    public function __construct(public readonly string $number, private readonly SmsVerify $service)
    {
    }

    /** Returns the code of the next SMS to this phone, and waits for it for some seconds. */
    public function nextCode(int $wait = 5): string
    {
        $message = $this->service->control('messages/next', (object) ['phone_number' => $this->number, 'wait' => $wait]);
        return $message?->code ?? throw new RuntimeException("No SMS arrived within $wait s.");
    }
}
