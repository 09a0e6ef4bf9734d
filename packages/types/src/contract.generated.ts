// Generated from @sms-verify/spec by `pnpm build`. Do not edit.
/** The version of the contract, and of every package made from it. */
export const version = "0.0.0"

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
      "systemUnavailable"
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
      "referenceIdExpired"
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
      "invalidCompletionReferenceId"
    ]
  }
} as const

/** The example of the success of each request: its members, and the values that are always the same. */
export const successExamples = {
  "sendSms": {
    "reference_id": "0123456789ABCDEF0123456789ABCDEF",
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
    "subresource": "sms",
    "errors": [],
    "status": {
      "code": 1900,
      "description": "Verify completion successfully recorded",
      "updated_on": "2020-08-27T17:30:01.730514Z"
    }
  }
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
 * The error rows as `[name, error code, retry, effect, slug, text]`, the most exact text first. A row has a text if the
 * code alone does not tell it from others, or if the text has placeholders. An outcome with several texts has a row for each.
 */
export const errorRows = [
  [
    "malformedAuthorization",
    -30005,
    "never",
    "none",
    "malformed-authorization"
  ],
  [
    "dateOutOfRange",
    -30010,
    "fresh-signature",
    "none",
    "date-out-of-range"
  ],
  [
    "invalidNonceLength",
    -30011,
    "fresh-signature",
    "none",
    "invalid-nonce-length"
  ],
  [
    "transactionCapExceeded",
    -40008,
    "never",
    "none",
    "transaction-cap-exceeded"
  ],
  [
    "malformedDate",
    -30009,
    "fresh-signature",
    "none",
    "malformed-date"
  ],
  [
    "productNotEnabled",
    -20002,
    "never",
    "none",
    "product-not-enabled"
  ],
  [
    "nonceReused",
    -30012,
    "never",
    "possible",
    "nonce-reused"
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
    "missing-date"
  ],
  [
    "systemUnavailable",
    -90001,
    "later",
    "none",
    "system-unavailable"
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
    "invalid-completion-reference-id"
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
    "missing-authorization"
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
    "accountLimitReached",
    -30003,
    "never",
    "none",
    "account-limit-reached"
  ],
  [
    "insufficientFunds",
    -10030,
    "never",
    "none",
    "insufficient-funds"
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
    "invalidAuthMethod",
    -30008,
    "never",
    "none",
    "invalid-auth-method"
  ],
  [
    "accountNotActivated",
    -30002,
    "never",
    "none",
    "account-not-activated"
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
    "account-suspended"
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
    "sourceAddressNotAllowed",
    -10009,
    "never",
    "none",
    "source-address-not-allowed"
  ],
  [
    "referenceIdExpired",
    -10004,
    "never",
    "none",
    "reference-id-expired"
  ],
  [
    "invalidCustomerId",
    -30000,
    "never",
    "none",
    "invalid-customer-id"
  ],
  [
    "rateLimitExceeded",
    -40007,
    "later",
    "none",
    "rate-limit-exceeded"
  ],
  [
    "invalidSignature",
    -30006,
    "never",
    "none",
    "invalid-signature"
  ],
  [
    "invalidApiKey",
    -30015,
    "never",
    "none",
    "invalid-api-key"
  ],
  [
    "badRequest",
    -40006,
    "never",
    "none",
    "bad-request"
  ]
] as const
