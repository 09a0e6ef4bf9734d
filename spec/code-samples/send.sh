curl https://rest-ww.telesign.com/v1/verify/sms \
  --user "$TELESIGN_CUSTOMER_ID:$TELESIGN_API_KEY" \
  --data-urlencode phone_number=15558675309
