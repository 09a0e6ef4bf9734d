// Generated from input.yaml by `pnpm build`. Do not edit.
/** The settings where an option is left out. */
export const defaultSettings = {
  "codeTtl": 300,
  "maxAttempts": 3,
  "codeLength": 7,
  "statusTtl": 43200,
  "dateTolerance": 900,
  "nonceTtl": 900,
  "retention": 10000,
  "retentionTtl": 172800,
  "checkOwnCodes": true,
  "acceptHmacSha1": false,
  "acceptMissingNonce": false,
  "acceptMissingAuthMethod": false,
  "acceptUtcDates": false
}
