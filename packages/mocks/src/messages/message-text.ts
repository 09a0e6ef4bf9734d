import { predefinedText } from './predefined-texts.ts'

/**
 * The text the end user receives, from `template`, `language` and the fields of payments. See
 * {@link https://sms-verify.github.io/sms-verify/reference/#send-sms-fields}.
 */
export function messageText(form: Readonly<Record<string, string>>, code: string): string {
  const values: Record<string, string | undefined> = {
    $$CODE$$: code,
    $$AMOUNT$$: form['transaction_amount'],
    $$PAYEE$$: form['transaction_payee'],
  }
  const template = form['template'] ?? predefinedText(form['language'])
  return template.replace(/\$\$[A-Z]+\$\$/g, (placeholder) => values[placeholder] ?? placeholder)
}
