const key = 'sms-verify.languages'

/** The sample languages that a reader has chosen, the latest first. They are stored in this browser. */
function chosenLanguages(): string[] {
  // Storage may be disabled, and anyone may write to it.
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '')
    if (Array.isArray(stored)) return stored.filter((label) => typeof label === 'string')
  } catch {}
  return []
}

/** Remembers a choice. */
export function rememberLanguage(label: string): void {
  try {
    localStorage.setItem(key, JSON.stringify([label, ...chosenLanguages().filter((other) => other !== label)]))
  } catch {}
}

/** Which of some samples to show, by their labels; `undefined` if the reader chose none of their languages. */
export const findPreferredLanguage = (labels: readonly string[]): string | undefined =>
  chosenLanguages().find((label) => labels.includes(label))
