import { predefinedText } from './predefined-texts.ts'

/** The text the end user receives (fields `template`, `language` and those of payments, section 1.1). */
export function messageText(form: Readonly<Record<string, string>>, code: string): string {
  const values: Record<string, string | undefined> = {
    $$CODE$$: code,
    $$AMOUNT$$: form['transaction_amount'],
    $$PAYEE$$: form['transaction_payee'],
  }
  const template = form['template'] ?? predefinedText(form['language'])
  return template.replace(/\$\$[A-Z]+\$\$/g, (placeholder) => values[placeholder] ?? placeholder)
}
