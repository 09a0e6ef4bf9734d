curl "https://rest-ww.telesign.com/v1/verify/0123456789ABCDEF0123456789ABCDEF?verify_code=1234567" \
  --user "$TELESIGN_CUSTOMER_ID:$TELESIGN_API_KEY"
