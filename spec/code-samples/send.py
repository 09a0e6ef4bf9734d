import base64, json, os, urllib.parse, urllib.request

credentials = f"{os.environ['TELESIGN_CUSTOMER_ID']}:{os.environ['TELESIGN_API_KEY']}"
request = urllib.request.Request(
    "https://rest-ww.telesign.com/v1/verify/sms",
    headers={"Authorization": "Basic " + base64.b64encode(credentials.encode()).decode()},
    data=urllib.parse.urlencode({"phone_number": "15558675309"}).encode(),
)
with urllib.request.urlopen(request) as response:
    print(json.load(response)["reference_id"])
