"""What the tests are about: an application that sends and checks codes."""

import json, os, urllib.parse, urllib.request
from base64 import b64encode


def call(path, form=None):
    account = f"{os.environ['TELESIGN_CUSTOMER_ID']}:{os.environ['TELESIGN_API_KEY']}"
    headers = {"Authorization": "Basic " + b64encode(account.encode()).decode()}
    body = urllib.parse.urlencode(form).encode() if form else None
    url = os.environ.get("TELESIGN_BASE_URL", "https://rest-ww.telesign.com") + path
    with urllib.request.urlopen(urllib.request.Request(url, body, headers)) as response:
        return json.load(response)


def send(phone_number):
    return call("/v1/verify/sms", {"phone_number": phone_number})["reference_id"]


def check(reference_id, code):
    return call(f"/v1/verify/{reference_id}?verify_code={code}")["verify"]["code_state"]
