import json, os, unittest, urllib.parse, urllib.request
from base64 import b64encode

service = os.environ.get("SMS_VERIFY_URL", "http://127.0.0.1:4010")
account = f"{os.environ['TELESIGN_CUSTOMER_ID']}:{os.environ['TELESIGN_API_KEY']}"


def call(path, form=None):
    headers = {"Authorization": "Basic " + b64encode(account.encode()).decode()}
    body = urllib.parse.urlencode(form).encode() if form else None
    with urllib.request.urlopen(urllib.request.Request(service + path, body, headers)) as response:
        return json.load(response)


def control(path, command):
    headers = {"Content-Type": "application/json"}
    body = json.dumps(command).encode()
    with urllib.request.urlopen(urllib.request.Request(f"{service}/_mock/{path}", body, headers)) as response:
        return json.loads(response.read() or "null")


class Verification(unittest.TestCase):
    def setUp(self):
        control("reset", {})

    def test_the_right_code_is_valid(self):
        sent = call("/v1/verify/sms", {"phone_number": "15558675309"})
        message = control("messages/next", {"phone_number": "15558675309", "wait": 5})
        checked = call(f"/v1/verify/{sent['reference_id']}?verify_code={message['code']}")
        self.assertEqual(checked["verify"]["code_state"], "VALID")

    def test_a_code_that_comes_too_late_has_expired(self):
        sent = call("/v1/verify/sms", {"phone_number": "15558675309"})
        message = control("messages/next", {"phone_number": "15558675309", "wait": 5})
        control("clock", {"minutes": 6})
        checked = call(f"/v1/verify/{sent['reference_id']}?verify_code={message['code']}")
        self.assertEqual(checked["verify"]["code_state"], "EXPIRED")


if __name__ == "__main__":
    unittest.main()
