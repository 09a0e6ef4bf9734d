// Generated from @sms-verify/spec by `pnpm build`. Do not edit.
/** The version of the contract, and of every package made from it. */
export const version = "0.1.0"

/** The address of the guides and of the pages of the outcomes. */
export const site = "https://sms-verify.github.io/sms-verify/"

/** The address of the service. */
export const server = "https://rest-ww.telesign.com"

/** The form of a reference ID, a regular expression. */
export const referenceIdPattern = "^[0-9A-Fa-f]{32}$"

/** The constraints of each form field of a send, in the keywords of JSON Schema. See {@link https://sms-verify.github.io/sms-verify/reference/#send-sms-fields}. */
export const sendFields = {
  "phone_number": {
    "required": true,
    "maxLength": 15,
    "pattern": "^[0-9]+$",
    "patternDescription": "digits only"
  },
  "ucid": {
    "enum": [
      "ATCK",
      "BACF",
      "BACS",
      "CHBK",
      "CLDR",
      "LEAD",
      "OTHR",
      "PWRT",
      "RESV",
      "RXPF",
      "SHIP",
      "THEF",
      "TRVF",
      "UNKN"
    ]
  },
  "originating_ip": {
    "formats": [
      "ipv4",
      "ipv6"
    ]
  },
  "language": {},
  "verify_code": {
    "minLength": 3,
    "maxLength": 7,
    "pattern": "^[0-9]+$",
    "patternDescription": "digits only"
  },
  "template": {
    "maxLength": 1600
  },
  "sender_id": {
    "maxLength": 20
  },
  "is_primary": {
    "enum": [
      "true",
      "false"
    ]
  },
  "dlt_template_id": {
    "maxLength": 40
  },
  "dlt_entity_id": {
    "maxLength": 40
  },
  "transaction_amount": {
    "maxLength": 40,
    "dependentRequired": [
      "transaction_payee"
    ]
  },
  "transaction_payee": {
    "maxLength": 40,
    "dependentRequired": [
      "transaction_amount"
    ]
  },
  "sim_swap_check": {
    "maxLength": 40,
    "enum": [
      "true",
      "false"
    ]
  },
  "callback_url": {
    "formats": [
      "uri"
    ]
  }
} as const

/**
 * Each request of the service: its method and path, its parameters with their constraints, whether it carries a form,
 * and the names of the outcomes it can have, those without a published table last. See {@link https://sms-verify.github.io/sms-verify/reference/}.
 */
export const operations = {
  "sendSms": {
    "method": "POST",
    "path": "/v1/verify/sms",
    "parameters": {},
    "hasForm": true,
    "outcomes": [
      "messageInProgress",
      "invalidParameterValue",
      "missingParameter",
      "invalidParameter",
      "hostNotAllowed",
      "badRequest",
      "sourceAddressNotAllowed",
      "phoneNumberNotVerified",
      "productNotEnabled",
      "invalidCustomerId",
      "accountSuspended",
      "missingAuthorization",
      "malformedAuthorization",
      "invalidSignature",
      "missingDate",
      "invalidAuthMethod",
      "malformedDate",
      "dateOutOfRange",
      "invalidNonceLength",
      "nonceReused",
      "invalidApiKey",
      "rateLimitExceeded",
      "transactionCapExceeded",
      "systemUnavailable",
      "phoneNumberNotSupported",
      "noDataSubmitted",
      "notAuthorized",
      "featureNotEnabled",
      "resourceNotFound",
      "methodNotAllowed"
    ]
  },
  "getStatus": {
    "method": "GET",
    "path": "/v1/verify/{reference_id}",
    "parameters": {
      "reference_id": {
        "in": "path",
        "required": true,
        "pattern": "^[0-9A-Fa-f]{32}$",
        "patternDescription": "32 hexadecimal digits"
      },
      "verify_code": {
        "in": "query"
      }
    },
    "hasForm": false,
    "outcomes": [
      "invalidParameterValue",
      "invalidParameter",
      "sourceAddressNotAllowed",
      "phoneNumberNotVerified",
      "productNotEnabled",
      "invalidCustomerId",
      "accountSuspended",
      "missingAuthorization",
      "malformedAuthorization",
      "invalidSignature",
      "missingDate",
      "invalidAuthMethod",
      "malformedDate",
      "dateOutOfRange",
      "invalidNonceLength",
      "nonceReused",
      "invalidApiKey",
      "rateLimitExceeded",
      "transactionCapExceeded",
      "systemUnavailable",
      "codeNotChecked",
      "codeValid",
      "codeInvalid",
      "codeExpired",
      "maxAttemptsExceeded",
      "invalidReferenceId",
      "customerIdRefused",
      "accountNotActivated",
      "accountLimitReached",
      "referenceIdNotFound",
      "referenceIdExpired",
      "notAuthorized",
      "featureNotEnabled",
      "resourceNotFound",
      "methodNotAllowed",
      "statusUnavailable"
    ]
  },
  "completeVerification": {
    "method": "PUT",
    "path": "/v1/verify/completion/{reference_id}",
    "parameters": {
      "reference_id": {
        "in": "path",
        "required": true,
        "pattern": "^[0-9A-Fa-f]{32}$",
        "patternDescription": "32 hexadecimal digits"
      }
    },
    "hasForm": false,
    "outcomes": [
      "sourceAddressNotAllowed",
      "phoneNumberNotVerified",
      "productNotEnabled",
      "invalidCustomerId",
      "accountSuspended",
      "missingAuthorization",
      "malformedAuthorization",
      "invalidSignature",
      "missingDate",
      "invalidAuthMethod",
      "malformedDate",
      "dateOutOfRange",
      "invalidNonceLength",
      "nonceReused",
      "invalidApiKey",
      "systemUnavailable",
      "invalidReferenceId",
      "customerIdRefused",
      "accountNotActivated",
      "accountLimitReached",
      "referenceIdNotFound",
      "completionRecorded",
      "invalidCompletionReferenceId",
      "notAuthorized",
      "featureNotEnabled",
      "resourceNotFound",
      "methodNotAllowed"
    ]
  }
} as const

/** The example of the success of each request: its members, and the values that are always the same. */
export const successExamples = {
  "sendSms": {
    "reference_id": "0123456789ABCDEF0123456789ABCDEF",
    "resource_uri": "/v1/verify/0123456789ABCDEF0123456789ABCDEF",
    "sub_resource": "sms",
    "errors": [],
    "status": {
      "code": 290,
      "description": "Message in progress",
      "updated_on": "2020-08-27T17:28:49.559307Z"
    },
    "verify": {
      "code_state": "UNKNOWN",
      "code_entered": ""
    }
  },
  "getStatus": {
    "reference_id": "0123456789ABCDEF0123456789ABCDEF",
    "resource_uri": "/v1/verify/0123456789ABCDEF0123456789ABCDEF",
    "sub_resource": "sms",
    "errors": [],
    "status": {
      "code": 200,
      "description": "Delivered to handset",
      "updated_on": "2020-08-27T17:28:52.104958Z"
    },
    "verify": {
      "code_state": "UNKNOWN",
      "code_entered": ""
    },
    "additional_info": {
      "message_parts_count": 1
    }
  },
  "completeVerification": {
    "reference_id": "0123456789ABCDEF0123456789ABCDEF",
    "resource_uri": "/v1/verify/0123456789ABCDEF0123456789ABCDEF",
    "sub_resource": "sms",
    "subresource": "sms",
    "errors": [],
    "status": {
      "code": 1900,
      "description": "Verify completion successfully recorded",
      "updated_on": "2020-08-27T17:30:01.730514Z"
    }
  }
} as const

/** The statuses of the successes in the tables of each request. */
export const successStatuses = {
  "sendSms": [
    290
  ],
  "getStatus": [
    200
  ],
  "completeVerification": [
    1900
  ]
} as const

/** How the texts of errors spell the names of parameters, by the name on the wire; the service writes the first. */
export const vendorNames = {
  "phone_number": [
    "PhoneNumber"
  ],
  "reference_id": [
    "ReferenceID"
  ],
  "customer_id": [
    "CustomerID",
    "customer_id"
  ]
} as const

/** The delivery statuses that can still change. See {@link https://sms-verify.github.io/sms-verify/statuses/}. */
export const intermediateStatuses: readonly number[] = [203,290,292,295]

/** The delivery statuses that say for certain that a message arrived. */
export const deliveredStatuses: readonly number[] = [200]

/** The delivery statuses that say for certain that a message did not arrive. */
export const failedStatuses: readonly number[] = [207,210,211,220,221,222,229,230,231,233,237,500,501,502,503,504,505,506,507,508,509,510,511,512,513,514,515,517,518,519,520,521,599,232,234,238,286,516]

/** The delivery statuses that are final and do not tell whether a message arrived. */
export const undecidedStatuses: readonly number[] = [201,250,251]

/** The delivery statuses after which a new message makes sense. */
export const retryableStatuses: readonly number[] = [207,210,221,503,505,511,512,514,519]

/** The statuses that say, in the response to a send, that no message was sent. */
export const notSentStatuses: readonly number[] = [229,230,233,237,500,501,518,519,232,234,238,286,516]

/**
 * The error rows as `[name, error code, retry, effect, slug, text]`, the most exact text first. An outcome with several
 * texts has a row for each.
 */
export const errorRows = [
  [
    "referenceIdNotFound",
    -10001,
    "never",
    "none",
    "reference-id-not-found",
    "CustomerID/ReferenceID not found: CustomerID/ReferenceID Parameter: {customerId}/{referenceId}"
  ],
  [
    "referenceIdNotFound",
    -10001,
    "never",
    "none",
    "reference-id-not-found",
    "CustomerID/ReferenceID not found Parameter: CustomerID/ReferenceID: {customerId}/{referenceId}"
  ],
  [
    "malformedAuthorization",
    -30005,
    "never",
    "none",
    "malformed-authorization",
    "Required 'Authorization' header is not in the correct format"
  ],
  [
    "dateOutOfRange",
    -30010,
    "fresh-signature",
    "none",
    "date-out-of-range",
    "'Date' or 'x-ts-date' header is not within tolerable range"
  ],
  [
    "invalidNonceLength",
    -30011,
    "fresh-signature",
    "none",
    "invalid-nonce-length",
    "'x-ts-nonce' header value is either too long or too short"
  ],
  [
    "transactionCapExceeded",
    -40008,
    "never",
    "none",
    "transaction-cap-exceeded",
    "Verify SMS exceeded transaction hard cap. Request denied."
  ],
  [
    "malformedDate",
    -30009,
    "fresh-signature",
    "none",
    "malformed-date",
    "'Date' or 'x-ts-date' header is not RFC822 compliant"
  ],
  [
    "productNotEnabled",
    -20002,
    "never",
    "none",
    "product-not-enabled",
    "This product is not enabled for this Customer ID."
  ],
  [
    "featureNotEnabled",
    -20003,
    "never",
    "none",
    "feature-not-enabled",
    "This feature is not enabled for this Customer ID."
  ],
  [
    "nonceReused",
    -30012,
    "never",
    "possible",
    "nonce-reused",
    "'x-ts-nonce' header value has been used recently"
  ],
  [
    "phoneNumberNotVerified",
    -10033,
    "never",
    "none",
    "phone-number-not-verified",
    "{phoneNumber} has not been verified for this trial account."
  ],
  [
    "missingDate",
    -30007,
    "fresh-signature",
    "none",
    "missing-date",
    "Missing required 'Date' or 'x-ts-date' header"
  ],
  [
    "systemUnavailable",
    -90001,
    "later",
    "none",
    "system-unavailable",
    "System Unavailable, please try again later."
  ],
  [
    "hostNotAllowed",
    -10001,
    "never",
    "none",
    "host-not-allowed",
    "Not Allowed Host: IP/Hostname Parameter: {hostIpAddress}/{hostName}"
  ],
  [
    "invalidCompletionReferenceId",
    -30013,
    "never",
    "none",
    "invalid-completion-reference-id",
    "Invalid ReferenceID for Verify Completion"
  ],
  [
    "invalidReferenceId",
    -10001,
    "never",
    "none",
    "invalid-reference-id",
    "Invalid Request: ReferenceID Parameter: {referenceId}"
  ],
  [
    "missingAuthorization",
    -30004,
    "never",
    "none",
    "missing-authorization",
    "Missing required 'Authorization' header"
  ],
  [
    "customerIdRefused",
    -20001,
    "never",
    "none",
    "customer-id-refused",
    "Invalid Request: CustomerID Parameter: {customerId}"
  ],
  [
    "hostNotAllowed",
    -10001,
    "never",
    "none",
    "host-not-allowed",
    "Not Allowed Host: Hostname Parameter: {hostName}"
  ],
  [
    "accountLimitReached",
    -30003,
    "never",
    "none",
    "account-limit-reached",
    "Customer ID new account limit reached."
  ],
  [
    "insufficientFunds",
    -10030,
    "never",
    "none",
    "insufficient-funds",
    "Insufficient funds in prepaid wallet."
  ],
  [
    "missingParameter",
    -10001,
    "never",
    "none",
    "missing-parameter",
    "Invalid Request: Missing Parameter: {parameterName}"
  ],
  [
    "referenceIdNotFound",
    -10001,
    "never",
    "none",
    "reference-id-not-found",
    "Customer ID / Reference ID not found"
  ],
  [
    "invalidAuthMethod",
    -30008,
    "never",
    "none",
    "invalid-auth-method",
    "Invalid 'x-ts-auth-method' header."
  ],
  [
    "accountNotActivated",
    -30002,
    "never",
    "none",
    "account-not-activated",
    "Customer ID Account Not Activated."
  ],
  [
    "hostNotAllowed",
    -10001,
    "never",
    "none",
    "host-not-allowed",
    "Not Allowed Host: IP Parameter: {hostIpAddress}"
  ],
  [
    "referenceIdNotFound",
    -10001,
    "never",
    "none",
    "reference-id-not-found",
    "CustomerID/ReferenceID not found"
  ],
  [
    "accountSuspended",
    -30001,
    "never",
    "none",
    "account-suspended",
    "Customer ID Account Suspended."
  ],
  [
    "invalidParameterValue",
    -10001,
    "never",
    "none",
    "invalid-parameter-value",
    "Invalid Request: {parameterName} Parameter: {parameterValue}"
  ],
  [
    "invalidParameter",
    -10001,
    "never",
    "none",
    "invalid-parameter",
    "Invalid Request: {parameterName} Parameter"
  ],
  [
    "phoneNumberNotSupported",
    -40009,
    "never",
    "none",
    "phone-number-not-supported",
    "Phone number not supported"
  ],
  [
    "sourceAddressNotAllowed",
    -10009,
    "never",
    "none",
    "source-address-not-allowed",
    "Invalid source IP address"
  ],
  [
    "invalidReferenceId",
    -10001,
    "never",
    "none",
    "invalid-reference-id",
    "Invalid parameter passed"
  ],
  [
    "referenceIdExpired",
    -10004,
    "never",
    "none",
    "reference-id-expired",
    "Reference ID expired."
  ],
  [
    "invalidCustomerId",
    -30000,
    "never",
    "none",
    "invalid-customer-id",
    "Invalid Customer ID."
  ],
  [
    "rateLimitExceeded",
    -40007,
    "later",
    "none",
    "rate-limit-exceeded",
    "Rate Limit Exceeded"
  ],
  [
    "resourceNotFound",
    -40004,
    "never",
    "none",
    "resource-not-found",
    "Resource Not Found"
  ],
  [
    "methodNotAllowed",
    -40005,
    "never",
    "none",
    "method-not-allowed",
    "Method Not Allowed"
  ],
  [
    "statusUnavailable",
    -40001,
    "never",
    "none",
    "status-unavailable",
    "Status unavailable"
  ],
  [
    "invalidParameter",
    -10001,
    "never",
    "none",
    "invalid-parameter",
    "Invalid Request: {parameterName}"
  ],
  [
    "invalidSignature",
    -30006,
    "never",
    "none",
    "invalid-signature",
    "Invalid Signature"
  ],
  [
    "noDataSubmitted",
    -40007,
    "never",
    "none",
    "no-data-submitted",
    "No Data Submitted"
  ],
  [
    "hostNotAllowed",
    -10001,
    "never",
    "none",
    "host-not-allowed",
    "Not Allowed Host"
  ],
  [
    "invalidApiKey",
    -30015,
    "never",
    "none",
    "invalid-api-key",
    "Invalid API Key."
  ],
  [
    "notAuthorized",
    -40002,
    "never",
    "none",
    "not-authorized",
    "Not Authorized"
  ],
  [
    "badRequest",
    -40006,
    "never",
    "none",
    "bad-request",
    "Bad request"
  ]
] as const
