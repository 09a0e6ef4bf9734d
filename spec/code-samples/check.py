import base64, json, os, urllib.request

credentials = f"{os.environ['TELESIGN_CUSTOMER_ID']}:{os.environ['TELESIGN_API_KEY']}"
request = urllib.request.Request(
    "https://rest-ww.telesign.com/v1/verify/0123456789ABCDEF0123456789ABCDEF?verify_code=1234567",
    headers={"Authorization": "Basic " + base64.b64encode(credentials.encode()).decode()},
)
with urllib.request.urlopen(request) as response:
    print(json.load(response)["verify"]["code_state"])
