import fc from 'fast-check'

/** Texts of every kind, the ones that programs stumble over among them. */
export const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '\0',
    '\r\n',
    '__proto__',
    'constructor',
    'toString',
    '%',
    '%zz',
    '+',
    '&',
    '=',
    '\uFEFF',
    '\uD800',
  ),
)

/** Texts that survive UTF-8. */
export const wellFormed = anyText.map((text) => text.toWellFormed())
