const predefined = '$$CODE$$ is your verification code.'

/** The text the end user receives (fields `template`, `transaction_amount`, `transaction_payee` of section 1.1). */
export function messageText(form: Readonly<Record<string, string>>, code: string): string {
  const values: Record<string, string | undefined> = {
    $$CODE$$: code,
    $$AMOUNT$$: form['transaction_amount'],
    $$PAYEE$$: form['transaction_payee'],
  }
  const template = form['template'] ?? predefined
  return template.replace(/\$\$[A-Z]+\$\$/g, (placeholder) => values[placeholder] ?? placeholder)
}
