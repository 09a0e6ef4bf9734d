# Send a code, and keep the reference ID.
reference_id=$(curl --silent "$SMS_VERIFY_URL/v1/verify/sms" \
  --user "$TELESIGN_CUSTOMER_ID:$TELESIGN_API_KEY" \
  --data-urlencode phone_number=15558675309 |
  sed 's/.*"reference_id":"\([0-9A-F]*\)".*/\1/')

# Read the code from the phone, here from the phone of the mock.
code=$(curl --silent "$SMS_VERIFY_URL/_mock/messages?phone_number=15558675309" |
  sed 's/.*"code":"\([0-9]*\)".*/\1/')

# Check it.
curl --silent "$SMS_VERIFY_URL/v1/verify/$reference_id?verify_code=$code" \
  --user "$TELESIGN_CUSTOMER_ID:$TELESIGN_API_KEY"
