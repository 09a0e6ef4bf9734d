/** The path the site is under: `DOCS_BASE`, by default that of its public address. */
export const base = process.env['DOCS_BASE'] ?? '/sms-verify/'
