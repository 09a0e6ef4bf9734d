// Generated from @sms-verify/spec by `pnpm build`. Do not edit.
import { deepFreeze } from './deep-freeze.ts'

/**
 * Every response that the service is known to give, by its name. See {@link https://sms-verify.github.io/sms-verify/errors/}.
 *
 * `message` is a template whose `{placeholders}` are named in `parameters`; `variants` are other texts of the same
 * outcome. `error`, `fault` and `retry` are `null` for a success, `httpStatus` for a delivery report. `effect` is
 * `possible` if the request may have had its effect anyway. `isListed` is `false` if no published table of an
 * operation has the outcome.
 *
 * @example
 * outcomes.rateLimitExceeded.retry // 'later'
 */
export const outcomes = /* @__PURE__ */ deepFreeze({
  "messageInProgress": {
    "name": "messageInProgress",
    "slug": "message-in-progress",
    "operations": [
      "sendSms"
    ],
    "httpStatus": 200,
    "isListed": true,
    "status": 290,
    "statusText": "Message in progress",
    "codeState": null,
    "error": null,
    "message": "The message is being sent to the SMS gateway.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The service accepted the request and is handing the message to the SMS gateway.",
    "fault": null,
    "effect": "none",
    "retry": null,
    "remedy": "Ask the end user for the code, then check it.",
    "phone": "15555550290",
    "sample": {}
  },
  "invalidParameterValue": {
    "name": "invalidParameterValue",
    "slug": "invalid-parameter-value",
    "operations": [
      "sendSms",
      "getStatus"
    ],
    "httpStatus": 400,
    "isListed": true,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -10001,
    "message": "Invalid Request: {parameter name} Parameter: {parameter value}",
    "variants": [],
    "parameters": [
      "parameterName",
      "parameterValue"
    ],
    "carries": [],
    "summary": "A parameter has a value the service does not accept.",
    "fault": "caller",
    "effect": "none",
    "retry": "never",
    "remedy": "Correct the parameter that the text names. The refused value follows the name.",
    "phone": "15555550011",
    "sample": {
      "parameterName": "PhoneNumber",
      "parameterValue": "+1 555 867 5309"
    }
  },
  "missingParameter": {
    "name": "missingParameter",
    "slug": "missing-parameter",
    "operations": [
      "sendSms"
    ],
    "httpStatus": 400,
    "isListed": true,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -10001,
    "message": "Invalid Request: Missing Parameter: {parameter name}",
    "variants": [],
    "parameters": [
      "parameterName"
    ],
    "carries": [],
    "summary": "A required parameter is missing.",
    "fault": "caller",
    "effect": "none",
    "retry": "never",
    "remedy": "Send the parameter the text names.",
    "phone": "15555550012",
    "sample": {
      "parameterName": "PhoneNumber"
    }
  },
  "invalidParameter": {
    "name": "invalidParameter",
    "slug": "invalid-parameter",
    "operations": [
      "sendSms",
      "getStatus"
    ],
    "httpStatus": 400,
    "isListed": true,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -10001,
    "message": "Invalid Request: {parameter name} Parameter",
    "variants": [
      "Invalid Request: {parameter name}"
    ],
    "parameters": [
      "parameterName"
    ],
    "carries": [],
    "summary": "A parameter is not acceptable, and the service does not repeat its value.",
    "fault": "caller",
    "effect": "none",
    "retry": "never",
    "remedy": "Correct the parameter the text names; look for a value that is empty, too short or too long.",
    "phone": "15555550013",
    "sample": {
      "parameterName": "verify_code"
    }
  },
  "hostNotAllowed": {
    "name": "hostNotAllowed",
    "slug": "host-not-allowed",
    "operations": [
      "sendSms"
    ],
    "httpStatus": 400,
    "isListed": true,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -10001,
    "message": "Not Allowed Host: IP/Hostname Parameter: {host_ip_address}/{host_name}",
    "variants": [
      "Not Allowed Host",
      "Not Allowed Host: IP Parameter: {host_ip_address}",
      "Not Allowed Host: Hostname Parameter: {host_name}"
    ],
    "parameters": [
      "hostIpAddress",
      "hostName"
    ],
    "carries": [],
    "summary": "The account accepts requests from listed hosts only, and this host is not one of them.",
    "fault": "account",
    "effect": "none",
    "retry": "never",
    "remedy": "Have the host added to the list of the account, or send from one that is on it.",
    "phone": "15555550014",
    "sample": {
      "hostIpAddress": "203.0.113.45",
      "hostName": "app.example.com"
    }
  },
  "badRequest": {
    "name": "badRequest",
    "slug": "bad-request",
    "operations": [
      "sendSms"
    ],
    "httpStatus": 400,
    "isListed": true,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -40006,
    "message": "Bad request",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The service could not read the request at all.",
    "fault": "caller",
    "effect": "none",
    "retry": "never",
    "remedy": "Send the fields as `application/x-www-form-urlencoded` in UTF-8.",
    "phone": "15555550040",
    "sample": {}
  },
  "sourceAddressNotAllowed": {
    "name": "sourceAddressNotAllowed",
    "slug": "source-address-not-allowed",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -10009,
    "message": "Invalid source IP address",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The account accepts requests from listed IP addresses only, and this one is not among them.",
    "fault": "account",
    "effect": "none",
    "retry": "never",
    "remedy": "Add the public IP address of the server to the list in the portal.",
    "phone": "15555550190",
    "sample": {}
  },
  "phoneNumberNotVerified": {
    "name": "phoneNumberNotVerified",
    "slug": "phone-number-not-verified",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -10033,
    "message": "{phone_number} has not been verified for this trial account.",
    "variants": [],
    "parameters": [
      "phoneNumber"
    ],
    "carries": [],
    "summary": "A trial account may write only to phone numbers that were verified beforehand.",
    "fault": "account",
    "effect": "none",
    "retry": "never",
    "remedy": "Verify the number in the portal, or upgrade the account.",
    "phone": "15555550133",
    "sample": {
      "phoneNumber": "15558675309"
    }
  },
  "productNotEnabled": {
    "name": "productNotEnabled",
    "slug": "product-not-enabled",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -20002,
    "message": "This product is not enabled for this Customer ID.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The account does not include SMS Verify.",
    "fault": "account",
    "effect": "none",
    "retry": "never",
    "remedy": "Ask the vendor to switch SMS Verify on for the customer ID.",
    "phone": "15555550122",
    "sample": {}
  },
  "invalidCustomerId": {
    "name": "invalidCustomerId",
    "slug": "invalid-customer-id",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -30000,
    "message": "Invalid Customer ID.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "No account has this customer ID.",
    "fault": "account",
    "effect": "none",
    "retry": "never",
    "remedy": "Compare the customer ID with the one in the portal.",
    "phone": "15555550100",
    "sample": {}
  },
  "accountSuspended": {
    "name": "accountSuspended",
    "slug": "account-suspended",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -30001,
    "message": "Customer ID Account Suspended.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The account is suspended.",
    "fault": "account",
    "effect": "none",
    "retry": "never",
    "remedy": "Ask the vendor why, and to lift the suspension.",
    "phone": "15555550101",
    "sample": {}
  },
  "missingAuthorization": {
    "name": "missingAuthorization",
    "slug": "missing-authorization",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -30004,
    "message": "Missing required 'Authorization' header",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The request has no `Authorization` header.",
    "fault": "caller",
    "effect": "none",
    "retry": "never",
    "remedy": "Send credentials with each request, and look for a proxy that removes the header.",
    "phone": "15555550104",
    "sample": {}
  },
  "malformedAuthorization": {
    "name": "malformedAuthorization",
    "slug": "malformed-authorization",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -30005,
    "message": "Required 'Authorization' header is not in the correct format",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The `Authorization` header is neither `Basic` nor `TSA customer_id:signature`.",
    "fault": "caller",
    "effect": "none",
    "retry": "never",
    "remedy": "Send one of the two forms; a customer ID or signature that is missing counts as wrong form.",
    "phone": "15555550105",
    "sample": {}
  },
  "invalidSignature": {
    "name": "invalidSignature",
    "slug": "invalid-signature",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -30006,
    "message": "Invalid Signature",
    "variants": [],
    "parameters": [],
    "carries": [
      "signature_string"
    ],
    "summary": "The signature does not match the request as it arrived.",
    "fault": "caller",
    "effect": "none",
    "retry": "never",
    "remedy": "Compare `signature_string` in the response with the string that was signed, and the API key with the one in the portal.",
    "phone": "15555550106",
    "sample": {}
  },
  "missingDate": {
    "name": "missingDate",
    "slug": "missing-date",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -30007,
    "message": "Missing required 'Date' or 'x-ts-date' header",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "A signed request carries no date.",
    "fault": "caller",
    "effect": "none",
    "retry": "fresh-signature",
    "remedy": "Send `x-ts-date`, and sign it; a browser cannot set `Date`.",
    "phone": "15555550107",
    "sample": {}
  },
  "invalidAuthMethod": {
    "name": "invalidAuthMethod",
    "slug": "invalid-auth-method",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -30008,
    "message": "Invalid 'x-ts-auth-method' header.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The service does not know the signature method the request names.",
    "fault": "caller",
    "effect": "none",
    "retry": "never",
    "remedy": "Send `x-ts-auth-method: HMAC-SHA256`.",
    "phone": "15555550108",
    "sample": {}
  },
  "malformedDate": {
    "name": "malformedDate",
    "slug": "malformed-date",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -30009,
    "message": "'Date' or 'x-ts-date' header is not RFC822 compliant",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The date of the request is not in the form of RFC 822.",
    "fault": "caller",
    "effect": "none",
    "retry": "fresh-signature",
    "remedy": "Write the date as in `Tue, 01 May 2012 17:09:16 GMT`.",
    "phone": "15555550109",
    "sample": {}
  },
  "dateOutOfRange": {
    "name": "dateOutOfRange",
    "slug": "date-out-of-range",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -30010,
    "message": "'Date' or 'x-ts-date' header is not within tolerable range",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The date of the request is too far from the time of the service.",
    "fault": "caller",
    "effect": "none",
    "retry": "fresh-signature",
    "remedy": "Set the clock of the machine by NTP, then send the request again with a new date.",
    "phone": "15555550110",
    "sample": {}
  },
  "invalidNonceLength": {
    "name": "invalidNonceLength",
    "slug": "invalid-nonce-length",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -30011,
    "message": "'x-ts-nonce' header value is either too long or too short",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The nonce is shorter or longer than the service allows.",
    "fault": "caller",
    "effect": "none",
    "retry": "fresh-signature",
    "remedy": "Send a nonce of 1 to 64 characters, such as a UUID.",
    "phone": "15555550111",
    "sample": {}
  },
  "nonceReused": {
    "name": "nonceReused",
    "slug": "nonce-reused",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -30012,
    "message": "'x-ts-nonce' header value has been used recently",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The service has seen this nonce within the last 15 minutes.",
    "fault": "caller",
    "effect": "possible",
    "retry": "never",
    "remedy": "Make a new nonce for each attempt, retries included. If your code does, a proxy may have sent the request twice, and the first copy may have been accepted. Send again only if the end user requests a new code.",
    "phone": "15555550112",
    "sample": {}
  },
  "invalidApiKey": {
    "name": "invalidApiKey",
    "slug": "invalid-api-key",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -30015,
    "message": "Invalid API Key.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The API key is not the one of this customer ID.",
    "fault": "account",
    "effect": "none",
    "retry": "never",
    "remedy": "Compare the API key with the one in the portal, to its last `=`.",
    "phone": "15555550115",
    "sample": {}
  },
  "rateLimitExceeded": {
    "name": "rateLimitExceeded",
    "slug": "rate-limit-exceeded",
    "operations": [
      "sendSms",
      "getStatus"
    ],
    "httpStatus": 429,
    "isListed": true,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -40007,
    "message": "Rate Limit Exceeded",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The account sends more requests than its rate limit allows.",
    "fault": "caller",
    "effect": "none",
    "retry": "later",
    "remedy": "Wait a moment, then send the request again. Nothing was sent.",
    "phone": "15555550427",
    "sample": {}
  },
  "transactionCapExceeded": {
    "name": "transactionCapExceeded",
    "slug": "transaction-cap-exceeded",
    "operations": [
      "sendSms",
      "getStatus"
    ],
    "httpStatus": 429,
    "isListed": true,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -40008,
    "message": "Verify SMS exceeded transaction hard cap. Request denied.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The account has used up the number of messages it may send in its period.",
    "fault": "account",
    "effect": "none",
    "retry": "never",
    "remedy": "Ask the vendor to raise the cap, or wait for the next period.",
    "phone": "15555550428",
    "sample": {}
  },
  "systemUnavailable": {
    "name": "systemUnavailable",
    "slug": "system-unavailable",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 503,
    "isListed": true,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -90001,
    "message": "System Unavailable, please try again later.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The service cannot accept requests at the moment.",
    "fault": "service",
    "effect": "none",
    "retry": "later",
    "remedy": "Send the request again later. Nothing was sent.",
    "phone": "15555550503",
    "sample": {}
  },
  "codeNotChecked": {
    "name": "codeNotChecked",
    "slug": "code-not-checked",
    "operations": [
      "getStatus"
    ],
    "httpStatus": 200,
    "isListed": true,
    "status": 200,
    "statusText": "Delivered to handset",
    "codeState": "UNKNOWN",
    "error": null,
    "message": "No code has been checked yet.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The message has arrived, and no code was checked with it.",
    "fault": null,
    "effect": "none",
    "retry": null,
    "remedy": "Check the code the end user types.",
    "phone": "15555550600",
    "sample": {}
  },
  "codeValid": {
    "name": "codeValid",
    "slug": "code-valid",
    "operations": [
      "getStatus"
    ],
    "httpStatus": 200,
    "isListed": true,
    "status": 200,
    "statusText": "Delivered to handset",
    "codeState": "VALID",
    "error": null,
    "message": "The code is the one that was sent.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The end user typed the code that was sent.",
    "fault": null,
    "effect": "none",
    "retry": null,
    "remedy": "Let the end user in.",
    "phone": "15555550601",
    "sample": {}
  },
  "codeInvalid": {
    "name": "codeInvalid",
    "slug": "code-invalid",
    "operations": [
      "getStatus"
    ],
    "httpStatus": 200,
    "isListed": true,
    "status": 200,
    "statusText": "Delivered to handset",
    "codeState": "INVALID",
    "error": null,
    "message": "The code is not the one that was sent.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The end user typed another code than the one that was sent.",
    "fault": null,
    "effect": "none",
    "retry": null,
    "remedy": "Ask the end user to look again; attempts are limited.",
    "phone": "15555550602",
    "sample": {}
  },
  "codeExpired": {
    "name": "codeExpired",
    "slug": "code-expired",
    "operations": [
      "getStatus"
    ],
    "httpStatus": 200,
    "isListed": true,
    "status": 200,
    "statusText": "Delivered to handset",
    "codeState": "EXPIRED",
    "error": null,
    "message": "The code is no longer valid.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The code was typed too late.",
    "fault": null,
    "effect": "none",
    "retry": null,
    "remedy": "Send a new code.",
    "phone": "15555550603",
    "sample": {}
  },
  "maxAttemptsExceeded": {
    "name": "maxAttemptsExceeded",
    "slug": "max-attempts-exceeded",
    "operations": [
      "getStatus"
    ],
    "httpStatus": 200,
    "isListed": true,
    "status": 200,
    "statusText": "Delivered to handset",
    "codeState": "MAX_ATTEMPTS_EXCEEDED",
    "error": null,
    "message": "The code was tried too often.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "Too many wrong codes were typed for this message.",
    "fault": null,
    "effect": "none",
    "retry": null,
    "remedy": "Send a new code, and count attempts per end user on your side as well.",
    "phone": "15555550604",
    "sample": {}
  },
  "invalidReferenceId": {
    "name": "invalidReferenceId",
    "slug": "invalid-reference-id",
    "operations": [
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 400,
    "isListed": true,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -10001,
    "message": "Invalid Request: ReferenceID Parameter: {reference_id}",
    "variants": [
      "Invalid parameter passed"
    ],
    "parameters": [
      "referenceId"
    ],
    "carries": [],
    "summary": "The reference ID is malformed.",
    "fault": "caller",
    "effect": "none",
    "retry": "never",
    "remedy": "Use the `reference_id` of the response to `send`, all 32 characters.",
    "phone": "15555550400",
    "sample": {
      "referenceId": "not-a-reference-id"
    }
  },
  "customerIdRefused": {
    "name": "customerIdRefused",
    "slug": "customer-id-refused",
    "operations": [
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -20001,
    "message": "Invalid Request: CustomerID Parameter: {customer_id}",
    "variants": [],
    "parameters": [
      "customerId"
    ],
    "carries": [],
    "summary": "The service refuses the customer ID of the request.",
    "fault": "account",
    "effect": "none",
    "retry": "never",
    "remedy": "Compare the customer ID with the one in the portal.",
    "phone": "15555550121",
    "sample": {
      "customerId": "FFFFFFFF-EEEE-DDDD-1234-AB1234567890"
    }
  },
  "accountNotActivated": {
    "name": "accountNotActivated",
    "slug": "account-not-activated",
    "operations": [
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -30002,
    "message": "Customer ID Account Not Activated.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The account exists but was never activated.",
    "fault": "account",
    "effect": "none",
    "retry": "never",
    "remedy": "Finish the activation in the portal, or ask the vendor.",
    "phone": "15555550102",
    "sample": {}
  },
  "accountLimitReached": {
    "name": "accountLimitReached",
    "slug": "account-limit-reached",
    "operations": [
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -30003,
    "message": "Customer ID new account limit reached.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "A new account has used up what it may send.",
    "fault": "account",
    "effect": "none",
    "retry": "never",
    "remedy": "Ask the vendor to raise the limit of the account.",
    "phone": "15555550103",
    "sample": {}
  },
  "referenceIdNotFound": {
    "name": "referenceIdNotFound",
    "slug": "reference-id-not-found",
    "operations": [
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 404,
    "isListed": true,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -10001,
    "message": "CustomerID/ReferenceID not found",
    "variants": [
      "CustomerID/ReferenceID not found: CustomerID/ReferenceID Parameter: {customer_id}/{reference_id}",
      "CustomerID/ReferenceID not found Parameter: CustomerID/ReferenceID: {customer_id}/{reference_id}",
      "Customer ID / Reference ID not found"
    ],
    "parameters": [],
    "carries": [],
    "summary": "The account has no message with this reference ID.",
    "fault": "caller",
    "effect": "none",
    "retry": "never",
    "remedy": "Look up the reference ID with the account that sent the message.",
    "phone": "15555550404",
    "sample": {
      "customerId": "FFFFFFFF-EEEE-DDDD-1234-AB1234567890",
      "referenceId": "0123456789ABCDEF0123456789ABCDEF"
    }
  },
  "referenceIdExpired": {
    "name": "referenceIdExpired",
    "slug": "reference-id-expired",
    "operations": [
      "getStatus"
    ],
    "httpStatus": 404,
    "isListed": true,
    "status": 599,
    "statusText": "Status not available",
    "codeState": null,
    "error": -10004,
    "message": "Reference ID expired.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The message is older than 12 hours, so the service no longer keeps its status.",
    "fault": "caller",
    "effect": "none",
    "retry": "never",
    "remedy": "Ask within 12 hours of sending, or take the status from the delivery reports.",
    "phone": "15555550410",
    "sample": {}
  },
  "completionRecorded": {
    "name": "completionRecorded",
    "slug": "completion-recorded",
    "operations": [
      "completeVerification"
    ],
    "httpStatus": 200,
    "isListed": true,
    "status": 1900,
    "statusText": "Verify completion successfully recorded",
    "codeState": null,
    "error": null,
    "message": "The completion was recorded.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The service has noted that the end user was verified.",
    "fault": null,
    "effect": "none",
    "retry": null,
    "remedy": "Nothing is left to do.",
    "phone": "15555551900",
    "sample": {}
  },
  "invalidCompletionReferenceId": {
    "name": "invalidCompletionReferenceId",
    "slug": "invalid-completion-reference-id",
    "operations": [
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": true,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -30013,
    "message": "Invalid ReferenceID for Verify Completion",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The reference ID does not belong to a verification that can be completed.",
    "fault": "caller",
    "effect": "none",
    "retry": "never",
    "remedy": "Complete only what `send` returned, and only where you made the code yourself.",
    "phone": "15555550113",
    "sample": {}
  },
  "messageDelivered": {
    "name": "messageDelivered",
    "slug": "message-delivered",
    "operations": [
      "receiveDeliveryReport"
    ],
    "httpStatus": null,
    "isListed": true,
    "status": 200,
    "statusText": "Delivered to handset",
    "codeState": null,
    "error": null,
    "message": "The message is on the handset.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The message has arrived on the end user's phone.",
    "fault": null,
    "effect": "none",
    "retry": null,
    "remedy": "Nothing is left to do.",
    "phone": "15555552200",
    "sample": {}
  },
  "insufficientFunds": {
    "name": "insufficientFunds",
    "slug": "insufficient-funds",
    "operations": [
      "receiveDeliveryReport"
    ],
    "httpStatus": null,
    "isListed": true,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -10030,
    "message": "Insufficient funds in prepaid wallet.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The prepaid wallet of the account does not cover the message.",
    "fault": "account",
    "effect": "none",
    "retry": "never",
    "remedy": "Top the wallet up, then send the message again.",
    "phone": "15555550430",
    "sample": {}
  },
  "phoneNumberNotSupported": {
    "name": "phoneNumberNotSupported",
    "slug": "phone-number-not-supported",
    "operations": [
      "sendSms"
    ],
    "httpStatus": 400,
    "isListed": false,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -40009,
    "message": "Phone number not supported",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The service does not send to this phone number.",
    "fault": "caller",
    "effect": "none",
    "retry": "never",
    "remedy": "Ask the end user for another phone number.",
    "phone": "15555550049",
    "sample": {}
  },
  "noDataSubmitted": {
    "name": "noDataSubmitted",
    "slug": "no-data-submitted",
    "operations": [
      "sendSms"
    ],
    "httpStatus": 400,
    "isListed": false,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -40007,
    "message": "No Data Submitted",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The request carries no data. It shares its error code with the rate limit.",
    "fault": "caller",
    "effect": "none",
    "retry": "never",
    "remedy": "Send the fields of the form in the body.",
    "phone": "15555550047",
    "sample": {}
  },
  "notAuthorized": {
    "name": "notAuthorized",
    "slug": "not-authorized",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": false,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -40002,
    "message": "Not Authorized",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The account may not make this request.",
    "fault": "account",
    "effect": "none",
    "retry": "never",
    "remedy": "Compare the credentials with the ones in the portal, and ask the vendor what the account may use.",
    "phone": "15555550042",
    "sample": {}
  },
  "featureNotEnabled": {
    "name": "featureNotEnabled",
    "slug": "feature-not-enabled",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 401,
    "isListed": false,
    "status": 501,
    "statusText": "Not authorized",
    "codeState": null,
    "error": -20003,
    "message": "This feature is not enabled for this Customer ID.",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The request uses a feature that the account does not include.",
    "fault": "account",
    "effect": "none",
    "retry": "never",
    "remedy": "Leave the feature out, or ask the vendor to switch it on for the customer ID.",
    "phone": "15555550123",
    "sample": {}
  },
  "resourceNotFound": {
    "name": "resourceNotFound",
    "slug": "resource-not-found",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 404,
    "isListed": false,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -40004,
    "message": "Resource Not Found",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The address of the request belongs to no operation.",
    "fault": "caller",
    "effect": "none",
    "retry": "never",
    "remedy": "Compare the path of the request with the reference.",
    "phone": "15555550044",
    "sample": {}
  },
  "methodNotAllowed": {
    "name": "methodNotAllowed",
    "slug": "method-not-allowed",
    "operations": [
      "sendSms",
      "getStatus",
      "completeVerification"
    ],
    "httpStatus": 405,
    "isListed": false,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -40005,
    "message": "Method Not Allowed",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The operation has another HTTP method.",
    "fault": "caller",
    "effect": "none",
    "retry": "never",
    "remedy": "Compare the method of the request with the reference.",
    "phone": "15555550405",
    "sample": {}
  },
  "statusUnavailable": {
    "name": "statusUnavailable",
    "slug": "status-unavailable",
    "operations": [
      "getStatus"
    ],
    "httpStatus": 400,
    "isListed": false,
    "status": 500,
    "statusText": "Transaction not attempted",
    "codeState": null,
    "error": -40001,
    "message": "Status unavailable",
    "variants": [],
    "parameters": [],
    "carries": [],
    "summary": "The service has no status of this message at the moment.",
    "fault": "service",
    "effect": "none",
    "retry": "never",
    "remedy": "Take the status from the delivery reports.",
    "phone": "15555550041",
    "sample": {}
  }
} as const)

/**
 * Every error code of the outcomes, highest first. See {@link https://sms-verify.github.io/sms-verify/errors/}.
 *
 * @example
 * errorCodes.includes(-30015) // true
 */
export const errorCodes = /* @__PURE__ */ deepFreeze([
  -10001,
  -10004,
  -10009,
  -10030,
  -10033,
  -20001,
  -20002,
  -20003,
  -30000,
  -30001,
  -30002,
  -30003,
  -30004,
  -30005,
  -30006,
  -30007,
  -30008,
  -30009,
  -30010,
  -30011,
  -30012,
  -30013,
  -30015,
  -40001,
  -40002,
  -40004,
  -40005,
  -40006,
  -40007,
  -40008,
  -40009,
  -90001
] as const)

/**
 * Every status of a message by its code, with its text, whether it is final and delivered, and the phone number whose
 * messages end there in the mock. `reportText` is its text in delivery reports, `null` if they never have the status.
 * See {@link https://sms-verify.github.io/sms-verify/statuses/}.
 *
 * @example
 * deliveryStatuses[200].delivered // true
 */
export const deliveryStatuses = /* @__PURE__ */ deepFreeze({
  "200": {
    "code": 200,
    "text": "Delivered to handset",
    "marked": "final",
    "final": true,
    "delivered": true,
    "retry": "never",
    "phone": "15555552200",
    "reportText": "Delivered to handset"
  },
  "201": {
    "code": 201,
    "text": "Transaction successfully completed, suspicious activity detected",
    "marked": "none",
    "final": true,
    "delivered": null,
    "retry": "never",
    "phone": "15555552201",
    "reportText": "Transaction successfully completed, suspicious activity detected"
  },
  "203": {
    "code": 203,
    "text": "Delivered to gateway",
    "marked": "intermediate",
    "final": false,
    "delivered": false,
    "retry": "never",
    "phone": "15555552203",
    "reportText": "Delivered to gateway"
  },
  "207": {
    "code": 207,
    "text": "Error delivering SMS to handset (reason unknown)",
    "marked": "final",
    "final": true,
    "delivered": false,
    "retry": "later",
    "phone": "15555552207",
    "reportText": "Error delivering SMS to handset (reason unknown)"
  },
  "210": {
    "code": 210,
    "text": "Temporary phone error",
    "marked": "final",
    "final": true,
    "delivered": false,
    "retry": "later",
    "phone": "15555552210",
    "reportText": "Temporary phone error"
  },
  "211": {
    "code": 211,
    "text": "Permanent phone error",
    "marked": "final",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552211",
    "reportText": "Permanent phone error"
  },
  "220": {
    "code": 220,
    "text": "Gateway/network cannot route message",
    "marked": "final",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552220",
    "reportText": "Gateway/network cannot route message"
  },
  "221": {
    "code": 221,
    "text": "Message expired before delivery",
    "marked": "final",
    "final": true,
    "delivered": false,
    "retry": "later",
    "phone": "15555552221",
    "reportText": "Message expired before delivery"
  },
  "222": {
    "code": 222,
    "text": "SMS not supported",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552222",
    "reportText": "SMS not supported"
  },
  "229": {
    "code": 229,
    "text": "Message blocked by customer request",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "notSent": true,
    "phone": "15555552229",
    "reportText": "Message blocked by customer request"
  },
  "230": {
    "code": 230,
    "text": "Message blocked by Telesign",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "notSent": true,
    "phone": "15555552230",
    "reportText": "Message blocked by TeleSign"
  },
  "231": {
    "code": 231,
    "text": "Invalid/unsupported",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552231",
    "reportText": "Invalid/unsupported"
  },
  "233": {
    "code": 233,
    "text": "Message blocked due to high risk score.",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "notSent": true,
    "phone": "15555552233",
    "reportText": "Message blocked due to high risk score."
  },
  "237": {
    "code": 237,
    "text": "Message blocked in requested country",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "notSent": true,
    "phone": "15555552237",
    "reportText": "Message blocked in requested country"
  },
  "250": {
    "code": 250,
    "text": "Final status unknown",
    "marked": "none",
    "final": true,
    "delivered": null,
    "retry": "never",
    "phone": "15555552250",
    "reportText": "Final status unknown"
  },
  "251": {
    "code": 251,
    "text": "Message successfully sent out for delivery, however final confirmation of delivery to handset was not received.",
    "marked": "none",
    "final": true,
    "delivered": null,
    "retry": "never",
    "phone": "15555552251",
    "reportText": "Message successfully sent out for delivery, however final confirmation of delivery to handset was not received."
  },
  "290": {
    "code": 290,
    "text": "Message in progress",
    "marked": "none",
    "final": false,
    "delivered": false,
    "retry": "never",
    "phone": "15555552290",
    "reportText": null
  },
  "292": {
    "code": 292,
    "text": "Queued by gateway",
    "marked": "none",
    "final": false,
    "delivered": false,
    "retry": "never",
    "phone": "15555552292",
    "reportText": "Queued by gateway"
  },
  "295": {
    "code": 295,
    "text": "Status delayed",
    "marked": "none",
    "final": false,
    "delivered": false,
    "retry": "never",
    "phone": "15555552295",
    "reportText": "Status delayed"
  },
  "500": {
    "code": 500,
    "text": "Transaction not attempted",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "notSent": true,
    "phone": "15555552500",
    "reportText": "Transaction not attempted."
  },
  "501": {
    "code": 501,
    "text": "Not authorized",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "notSent": true,
    "phone": "15555552501",
    "reportText": "Not authorized"
  },
  "502": {
    "code": 502,
    "text": "Campaign error",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552502",
    "reportText": "Campaign error"
  },
  "503": {
    "code": 503,
    "text": "Carrier rejected - temporary problem",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "later",
    "phone": "15555552503",
    "reportText": "System Unavailable, Please try again later."
  },
  "504": {
    "code": 504,
    "text": "Carrier rejected - permanent error",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552504",
    "reportText": "Carrier rejected - permanent error"
  },
  "505": {
    "code": 505,
    "text": "Error on gateway - temporary error",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "later",
    "phone": "15555552505",
    "reportText": "Error on gateway - temporary error"
  },
  "506": {
    "code": 506,
    "text": "Error on gateway - permanent error",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552506",
    "reportText": "Error on gateway - permanent error"
  },
  "507": {
    "code": 507,
    "text": "Invalid destination address",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552507",
    "reportText": "Invalid destination address"
  },
  "508": {
    "code": 508,
    "text": "Invalid source address",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552508",
    "reportText": "Invalid source address"
  },
  "509": {
    "code": 509,
    "text": "Parameters problem",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552509",
    "reportText": "Parameters problem"
  },
  "510": {
    "code": 510,
    "text": "Message blocked by subscriber action or request",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552510",
    "reportText": "Message blocked by subscriber action or request"
  },
  "511": {
    "code": 511,
    "text": "Subscriber low on credit",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "later",
    "phone": "15555552511",
    "reportText": "Subscriber low on credit"
  },
  "512": {
    "code": 512,
    "text": "Roaming error",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "later",
    "phone": "15555552512",
    "reportText": "Roaming error"
  },
  "513": {
    "code": 513,
    "text": "Mobile number portability error",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552513",
    "reportText": "Mobile number portability error"
  },
  "514": {
    "code": 514,
    "text": "Subscriber absent",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "later",
    "phone": "15555552514",
    "reportText": "Subscriber absent"
  },
  "515": {
    "code": 515,
    "text": "Suspected spam",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552515",
    "reportText": "Suspected spam"
  },
  "517": {
    "code": 517,
    "text": "Selected DLT details for India not supported",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552517",
    "reportText": "Selected DLT details for India not supported"
  },
  "518": {
    "code": 518,
    "text": "Message blocked due to high risk SIM SWAP indicator",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "notSent": true,
    "phone": "15555552518",
    "reportText": "Message blocked due to high risk SIM swap indicator."
  },
  "519": {
    "code": 519,
    "text": "Message not sent - requested SIM SWAP check could not be performed",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "later",
    "notSent": true,
    "phone": "15555552519",
    "reportText": "Message not sent - requested SIM swap check could not be performed."
  },
  "520": {
    "code": 520,
    "text": "Content sent is not allowed",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552520",
    "reportText": "Content sent is not allowed"
  },
  "521": {
    "code": 521,
    "text": "Requested Sender ID is not allowed for destination",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552521",
    "reportText": "Requested Sender ID is not allowed for destination"
  },
  "599": {
    "code": 599,
    "text": "Status not available",
    "marked": "none",
    "final": true,
    "delivered": false,
    "retry": "never",
    "phone": "15555552599",
    "reportText": "Status not available"
  }
} as const)
