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
 * The error rows as `[name, error code, retry, effect, text]`, the most exact text first. A row has a text if the code
 * alone does not tell it from others, or if the text has placeholders.
 */
export const errorRows = [
  [
    "malformedAuthorization",
    -30005,
    "never",
    "none"
  ],
  [
    "dateOutOfRange",
    -30010,
    "fresh-signature",
    "none"
  ],
  [
    "invalidNonceLength",
    -30011,
    "fresh-signature",
    "none"
  ],
  [
    "transactionCapExceeded",
    -40008,
    "never",
    "none"
  ],
  [
    "malformedDate",
    -30009,
    "fresh-signature",
    "none"
  ],
  [
    "productNotEnabled",
    -20002,
    "never",
    "none"
  ],
  [
    "nonceReused",
    -30012,
    "never",
    "possible"
  ],
  [
    "phoneNumberNotVerified",
    -10033,
    "never",
    "none",
    "{phone_number} has not been verified for this trial account."
  ],
  [
    "missingDate",
    -30007,
    "fresh-signature",
    "none"
  ],
  [
    "systemUnavailable",
    -90001,
    "later",
    "none"
  ],
  [
    "hostNotAllowed",
    -10001,
    "never",
    "none",
    "Not Allowed Host: IP/Hostname Parameter: {host_ip_address}/{host_name}"
  ],
  [
    "invalidCompletionReferenceId",
    -30013,
    "never",
    "none"
  ],
  [
    "invalidReferenceId",
    -10001,
    "never",
    "none",
    "Invalid Request: ReferenceID Parameter: {reference_id}"
  ],
  [
    "missingAuthorization",
    -30004,
    "never",
    "none"
  ],
  [
    "customerIdRefused",
    -20001,
    "never",
    "none",
    "Invalid Request: CustomerID Parameter: {customer_id}"
  ],
  [
    "accountLimitReached",
    -30003,
    "never",
    "none"
  ],
  [
    "insufficientFunds",
    -10030,
    "never",
    "none"
  ],
  [
    "missingParameter",
    -10001,
    "never",
    "none",
    "Invalid Request: Missing Parameter: {parameter name}"
  ],
  [
    "invalidAuthMethod",
    -30008,
    "never",
    "none"
  ],
  [
    "accountNotActivated",
    -30002,
    "never",
    "none"
  ],
  [
    "referenceIdNotFound",
    -10001,
    "never",
    "none",
    "CustomerID/ReferenceID not found"
  ],
  [
    "accountSuspended",
    -30001,
    "never",
    "none"
  ],
  [
    "invalidParameterValue",
    -10001,
    "never",
    "none",
    "Invalid Request: {parameter name} Parameter: {parameter value}"
  ],
  [
    "invalidParameter",
    -10001,
    "never",
    "none",
    "Invalid Request: {parameter name} Parameter"
  ],
  [
    "sourceAddressNotAllowed",
    -10009,
    "never",
    "none"
  ],
  [
    "referenceIdExpired",
    -10004,
    "never",
    "none"
  ],
  [
    "invalidCustomerId",
    -30000,
    "never",
    "none"
  ],
  [
    "rateLimitExceeded",
    -40007,
    "later",
    "none"
  ],
  [
    "invalidSignature",
    -30006,
    "never",
    "none"
  ],
  [
    "invalidApiKey",
    -30015,
    "never",
    "none"
  ],
  [
    "badRequest",
    -40006,
    "never",
    "none"
  ]
] as const
