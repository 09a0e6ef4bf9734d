// Generated from @sms-verify/spec by `pnpm build`. Do not edit.
/** The version of the contract, and of every package made from it. */
export const version = "0.0.0"

/** Where the guides and the pages of the outcomes are. */
export const site = "https://sms-verify.github.io/sms-verify/"

/** The address of the service (section 1 of the API page). */
export const server = "https://rest-ww.telesign.com"

/** The form of a reference ID, a regular expression (section 1.4). */
export const referenceIdPattern = "^[0-9A-F]{32}$"

/** The constraints of each form field of a send, in the keywords of JSON Schema (section 1.1). */
export const sendFields = {
  "phone_number": {
    "required": true,
    "maxLength": 15,
    "pattern": "^[0-9]+$"
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
    "pattern": "^[0-9]+$"
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

/** The delivery statuses that can still change (section 2.1). */
export const intermediateStatuses: readonly number[] = [203,290,292,295]

/** The delivery statuses that say for certain that a message arrived (section 2.1). */
export const deliveredStatuses: readonly number[] = [200]

/** The delivery statuses that say for certain that a message did not arrive (section 2.1). */
export const failedStatuses: readonly number[] = [207,210,211,220,221,222,229,230,231,233,237,500,501,502,503,504,505,506,507,508,509,510,511,512,513,514,515,517,518,519,520,521,599]

/** The delivery statuses that are final and do not tell whether a message arrived (section 2.1). */
export const undecidedStatuses: readonly number[] = [201,250,251]

/** The delivery statuses after which a new message makes sense (section 2.1). */
export const retryableStatuses: readonly number[] = [207,210,221,503,505,511,512,514,519]

/** The error rows as `[name, error code, message template, retry]`, the most exact text first (section 1.3). */
export const errorRows = [
  [
    "malformedAuthorization",
    -30005,
    "Required 'Authorization' header is not in the correct format",
    "never"
  ],
  [
    "dateOutOfRange",
    -30010,
    "'Date' or 'x-ts-date' header is not within tolerable range",
    "fresh-signature"
  ],
  [
    "invalidNonceLength",
    -30011,
    "'x-ts-nonce' header value is either too long or too short",
    "fresh-signature"
  ],
  [
    "transactionCapExceeded",
    -40008,
    "Verify SMS exceeded transaction hard cap. Request denied.",
    "never"
  ],
  [
    "malformedDate",
    -30009,
    "'Date' or 'x-ts-date' header is not RFC822 compliant",
    "fresh-signature"
  ],
  [
    "productNotEnabled",
    -20002,
    "This product is not enabled for this Customer ID.",
    "never"
  ],
  [
    "nonceReused",
    -30012,
    "'x-ts-nonce' header value has been used recently",
    "fresh-signature"
  ],
  [
    "phoneNumberNotVerified",
    -10033,
    "{phone_number} has not been verified for this trial account.",
    "never"
  ],
  [
    "missingDate",
    -30007,
    "Missing required 'Date' or 'x-ts-date' header",
    "fresh-signature"
  ],
  [
    "systemUnavailable",
    -90001,
    "System Unavailable, please try again later.",
    "later"
  ],
  [
    "hostNotAllowed",
    -10001,
    "Not Allowed Host: IP/Hostname Parameter: {host_ip_address}/{host_name}",
    "never"
  ],
  [
    "invalidCompletionReferenceId",
    -30013,
    "Invalid ReferenceID for Verify Completion",
    "never"
  ],
  [
    "invalidReferenceId",
    -10001,
    "Invalid Request: ReferenceID Parameter: {reference_id}",
    "never"
  ],
  [
    "missingAuthorization",
    -30004,
    "Missing required 'Authorization' header",
    "never"
  ],
  [
    "customerIdRefused",
    -20001,
    "Invalid Request: CustomerID Parameter: {customer_id}",
    "never"
  ],
  [
    "accountLimitReached",
    -30003,
    "Customer ID new account limit reached.",
    "never"
  ],
  [
    "insufficientFunds",
    -10030,
    "Insufficient funds in prepaid wallet.",
    "never"
  ],
  [
    "missingParameter",
    -10001,
    "Invalid Request: Missing Parameter: {parameter name}",
    "never"
  ],
  [
    "invalidAuthMethod",
    -30008,
    "Invalid 'x-ts-auth-method' header.",
    "never"
  ],
  [
    "accountNotActivated",
    -30002,
    "Customer ID Account Not Activated.",
    "never"
  ],
  [
    "referenceIdNotFound",
    -10001,
    "CustomerID/ReferenceID not found",
    "never"
  ],
  [
    "accountSuspended",
    -30001,
    "Customer ID Account Suspended.",
    "never"
  ],
  [
    "invalidParameterValue",
    -10001,
    "Invalid Request: {parameter name} Parameter: {parameter value}",
    "never"
  ],
  [
    "invalidParameter",
    -10001,
    "Invalid Request: {parameter name} Parameter",
    "never"
  ],
  [
    "sourceAddressNotAllowed",
    -10009,
    "Invalid source IP address",
    "never"
  ],
  [
    "referenceIdExpired",
    -10004,
    "Reference ID expired.",
    "never"
  ],
  [
    "invalidCustomerId",
    -30000,
    "Invalid Customer ID.",
    "never"
  ],
  [
    "rateLimitExceeded",
    -40007,
    "Rate Limit Exceeded",
    "later"
  ],
  [
    "invalidSignature",
    -30006,
    "Invalid Signature",
    "never"
  ],
  [
    "invalidApiKey",
    -30015,
    "Invalid API Key.",
    "never"
  ],
  [
    "badRequest",
    -40006,
    "Bad request",
    "never"
  ]
] as const
