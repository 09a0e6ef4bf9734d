"""Starts the mock server once, and gives each test its own phone number."""

import json, os, re, secrets, subprocess, urllib.request

import pytest

ACCOUNT = {"TELESIGN_CUSTOMER_ID": "test", "TELESIGN_API_KEY": "dGVzdA=="}


class SmsVerify:
    def __init__(self, url):
        self.url = url

    def control(self, path, command):
        body, headers = json.dumps(command).encode(), {"Content-Type": "application/json"}
        with urllib.request.urlopen(urllib.request.Request(f"{self.url}/_mock/{path}", body, headers)) as response:
            return json.loads(response.read() or "null")

    def reset(self):
        """Forgets all messages and settings. Tests that run in parallel share the server, so call it between runs only."""
        self.control("reset", {})


class Phone:
    def __init__(self, number, service):
        self.number, self.service = number, service

    def next_code(self, wait=5):
        """Returns the code of the next SMS to this phone, and waits for it for some seconds."""
        message = self.service.control("messages/next", {"phone_number": self.number, "wait": wait})
        assert message, f"No SMS arrived within {wait} s."
        return message["code"]


@pytest.fixture(scope="session")
def sms_verify():
    program = os.environ.get("SMS_VERIFY", "sms-verify")  # the executable
    command = [program, "mock", "--port", "0"]
    with subprocess.Popen(command, env={**os.environ, **ACCOUNT}, stdout=subprocess.PIPE, text=True) as process:
        url = re.fullmatch(r"listening on (\S+)\n", process.stdout.readline())[1]
        os.environ.update(ACCOUNT, TELESIGN_BASE_URL=url)  # as your application reads them
        yield SmsVerify(url)
        process.terminate()


@pytest.fixture
def phone(sms_verify):
    return Phone(f"1212{secrets.randbelow(10**10):010}", sms_verify)
