import base64, json, os, urllib.request

credentials = f"{os.environ['TELESIGN_CUSTOMER_ID']}:{os.environ['TELESIGN_API_KEY']}"
request = urllib.request.Request(
    "https://rest-ww.telesign.com/v1/verify/completion/0123456789ABCDEF0123456789ABCDEF",
    headers={"Authorization": "Basic " + base64.b64encode(credentials.encode()).decode()},
    method="PUT",
)
with urllib.request.urlopen(request) as response:
    print(json.load(response)["status"]["description"])
