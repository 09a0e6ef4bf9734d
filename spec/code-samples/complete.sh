curl --request PUT https://rest-ww.telesign.com/v1/verify/completion/0123456789ABCDEF0123456789ABCDEF \
  --user "$TELESIGN_CUSTOMER_ID:$TELESIGN_API_KEY"
