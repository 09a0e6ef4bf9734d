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

/**
 * The error rows as `[name, error code, retry, text]`, the most exact text first (section 1.3). A text stands where the
 * code alone does not tell the row, or where the text has placeholders.
 */
export const errorRows = [
  [
    "malformedAuthorization",
    -30005,
    "never"
  ],
  [
    "dateOutOfRange",
    -30010,
    "fresh-signature"
  ],
  [
    "invalidNonceLength",
    -30011,
    "fresh-signature"
  ],
  [
    "transactionCapExceeded",
    -40008,
    "never"
  ],
  [
    "malformedDate",
    -30009,
    "fresh-signature"
  ],
  [
    "productNotEnabled",
    -20002,
    "never"
  ],
  [
    "nonceReused",
    -30012,
    "fresh-signature"
  ],
  [
    "phoneNumberNotVerified",
    -10033,
    "never",
    "{phone_number} has not been verified for this trial account."
  ],
  [
    "missingDate",
    -30007,
    "fresh-signature"
  ],
  [
    "systemUnavailable",
    -90001,
    "later"
  ],
  [
    "hostNotAllowed",
    -10001,
    "never",
    "Not Allowed Host: IP/Hostname Parameter: {host_ip_address}/{host_name}"
  ],
  [
    "invalidCompletionReferenceId",
    -30013,
    "never"
  ],
  [
    "invalidReferenceId",
    -10001,
    "never",
    "Invalid Request: ReferenceID Parameter: {reference_id}"
  ],
  [
    "missingAuthorization",
    -30004,
    "never"
  ],
  [
    "customerIdRefused",
    -20001,
    "never",
    "Invalid Request: CustomerID Parameter: {customer_id}"
  ],
  [
    "accountLimitReached",
    -30003,
    "never"
  ],
  [
    "insufficientFunds",
    -10030,
    "never"
  ],
  [
    "missingParameter",
    -10001,
    "never",
    "Invalid Request: Missing Parameter: {parameter name}"
  ],
  [
    "invalidAuthMethod",
    -30008,
    "never"
  ],
  [
    "accountNotActivated",
    -30002,
    "never"
  ],
  [
    "referenceIdNotFound",
    -10001,
    "never",
    "CustomerID/ReferenceID not found"
  ],
  [
    "accountSuspended",
    -30001,
    "never"
  ],
  [
    "invalidParameterValue",
    -10001,
    "never",
    "Invalid Request: {parameter name} Parameter: {parameter value}"
  ],
  [
    "invalidParameter",
    -10001,
    "never",
    "Invalid Request: {parameter name} Parameter"
  ],
  [
    "sourceAddressNotAllowed",
    -10009,
    "never"
  ],
  [
    "referenceIdExpired",
    -10004,
    "never"
  ],
  [
    "invalidCustomerId",
    -30000,
    "never"
  ],
  [
    "rateLimitExceeded",
    -40007,
    "later"
  ],
  [
    "invalidSignature",
    -30006,
    "never"
  ],
  [
    "invalidApiKey",
    -30015,
    "never"
  ],
  [
    "badRequest",
    -40006,
    "never"
  ]
] as const
