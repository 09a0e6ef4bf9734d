# Sends a report to your own endpoint, signed as the service signs it.
report='{"reference_id":"0123456789ABCDEF0123456789ABCDEF","sub_resource":"sms","errors":[],"status":{"code":200,"description":"Delivered to handset"}}'
key=$(printf %s "$TELESIGN_API_KEY" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n')
signature=$(printf %s "$report" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | openssl base64 -A)
curl "https://example.com/delivery-reports" \
  --header "Authorization: TSA $TELESIGN_CUSTOMER_ID:$signature" \
  --header "X-TS-Authorization: $signature" \
  --header "Content-Type: application/json" \
  --data "$report"
