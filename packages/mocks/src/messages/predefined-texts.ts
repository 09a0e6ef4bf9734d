// The vendor does not publish its texts, so these are ours; what counts is that they differ by language.
const texts = new Map([
  ['ar', 'رمز التحقق الخاص بك هو $$CODE$$.'],
  ['cs', 'Váš ověřovací kód je $$CODE$$.'],
  ['da', 'Din bekræftelseskode er $$CODE$$.'],
  ['de', 'Ihr Bestätigungscode lautet $$CODE$$.'],
  ['el', 'Ο κωδικός επαλήθευσής σας είναι $$CODE$$.'],
  ['en', '$$CODE$$ is your verification code.'],
  ['es', 'Su código de verificación es $$CODE$$.'],
  ['fi', 'Vahvistuskoodisi on $$CODE$$.'],
  ['fr', 'Votre code de vérification est $$CODE$$.'],
  ['he', 'קוד האימות שלך הוא $$CODE$$.'],
  ['hi', 'आपका सत्यापन कोड $$CODE$$ है।'],
  ['hu', 'Az ellenőrző kódja: $$CODE$$.'],
  ['id', 'Kode verifikasi Anda adalah $$CODE$$.'],
  ['it', 'Il suo codice di verifica è $$CODE$$.'],
  ['ja', '認証コードは $$CODE$$ です。'],
  ['ko', '인증 코드는 $$CODE$$입니다.'],
  ['nl', 'Uw verificatiecode is $$CODE$$.'],
  ['no', 'Bekreftelseskoden din er $$CODE$$.'],
  ['pl', 'Twój kod weryfikacyjny to $$CODE$$.'],
  ['pt', 'O seu código de verificação é $$CODE$$.'],
  ['ro', 'Codul dumneavoastră de verificare este $$CODE$$.'],
  ['ru', 'Ваш код подтверждения: $$CODE$$.'],
  ['sv', 'Din verifieringskod är $$CODE$$.'],
  ['th', 'รหัสยืนยันของคุณคือ $$CODE$$'],
  ['tr', 'Doğrulama kodunuz $$CODE$$.'],
  ['uk', 'Ваш код підтвердження: $$CODE$$.'],
  ['vi', 'Mã xác minh của bạn là $$CODE$$.'],
  ['zh', '您的验证码是 $$CODE$$。'],
])

/** The text in the language of a tag, by its first part; English by default. */
export function predefinedText(language = 'en'): string {
  const [primary = 'en'] = language.toLowerCase().split(/[-_]/, 1)
  return texts.get(primary) ?? (texts.get('en') as string)
}
