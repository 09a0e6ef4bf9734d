"""Computes the signature vectors with nothing but Python's hmac: python3 vectors.py > vectors.json"""
import base64, hashlib, hmac, json

CUSTOMER_ID = "FFFFFFFF-EEEE-DDDD-1234-AB1234567890"
API_KEY = "vW4CNKSTXTUaWT3HZhJvbXuGXPPP0vKFFmPeDPHPuMCtPGcLcrfwrbHD8DpDRBtDjxrTg1zTLAXa8FdDtRt8Kg=="
NONCE = "7d2b3a5e-5f0a-4e55-9c54-3c1a3a1f2f10"
GMT = "Tue, 01 May 2012 17:09:16 GMT"
OFFSET = "Tue, 01 May 2012 10:09:16 -0700"
FORM = "application/x-www-form-urlencoded"
REFERENCE = "0123456789ABCDEF0123456789ABCDEF"
UTF8_BODY = "phone_number=15558675309&template=Ihr+Code+f%C3%BCr+M%C3%BCller+ist+%24%24CODE%24%24"


def sign(text, api_key=API_KEY):
    key = base64.b64decode(api_key)
    return base64.b64encode(hmac.new(key, text.encode(), hashlib.sha256).digest()).decode()


def request(name, method, path, body=None, content_type=None, date=None, ts_date=None):
    lines = [method, content_type or "", date or "", "x-ts-auth-method:HMAC-SHA256"]
    lines += [f"x-ts-date:{ts_date}"] if ts_date else []
    lines += [f"x-ts-nonce:{NONCE}"] + ([body] if body else []) + [path.split("?")[0]]
    text = "\n".join(lines)
    headers = {"x-ts-auth-method": "HMAC-SHA256", "x-ts-nonce": NONCE}
    headers |= {"content-type": content_type} if content_type else {}
    headers |= {"date": date} if date else {}
    headers |= {"x-ts-date": ts_date} if ts_date else {}
    return {"name": name, "method": method, "path": path, "headers": headers, "body": body,
            "stringToSign": text, "signature": sign(text)}


def callback(name, body):
    return {"name": name, "body": body, "signature": sign(body)}


def long_or_short_key(length):
    api_key = base64.b64encode(bytes(range(length))).decode()
    return {"bytes": length, "apiKey": api_key, "text": GMT, "signature": sign(GMT, api_key)}


print(json.dumps({
    "customerId": CUSTOMER_ID,
    "apiKey": API_KEY,
    "requests": [
        request("POST with x-ts-date", "POST", "/v1/verify/sms", "phone_number=15558675309", FORM, ts_date=GMT),
        request("POST with Date", "POST", "/v1/verify/sms", "phone_number=15558675309", FORM, date=GMT),
        request("POST with a numeric offset", "POST", "/v1/verify/sms", "phone_number=15558675309", FORM, ts_date=OFFSET),
        request("POST with UTF-8 in the body", "POST", "/v1/verify/sms", UTF8_BODY, FORM, ts_date=GMT),
        request("POST with raw UTF-8", "POST", "/v1/verify/sms", "template=für Müller 😀", FORM, ts_date=GMT),
        request("POST with a charset", "POST", "/v1/verify/sms", "phone_number=1", FORM + ";charset=UTF-8", ts_date=GMT),
        request("GET with a query", "GET", f"/v1/verify/{REFERENCE}?verify_code=1234567", ts_date=GMT),
        request("GET with Date", "GET", f"/v1/verify/{REFERENCE}", date=GMT),
        request("PUT without a body", "PUT", f"/v1/verify/completion/{REFERENCE}", ts_date=GMT),
        request("PUT without a body but with a content type", "PUT", f"/v1/verify/completion/{REFERENCE}",
                content_type=FORM, ts_date=GMT),
    ],
    "callbacks": [
        callback("a report", '{"status":{"code":200,"description":"Delivered to handset"},"sub_resource":"sms"}'),
        callback("a report with spaces and UTF-8", '{ "status": { "code": 230 },\n  "sub_resource": "sms", "x": "ü😀" }\n'),
    ],
    "keys": [long_or_short_key(length) for length in (1, 32, 63, 64, 65, 131)],
}, indent=2, ensure_ascii=False))
