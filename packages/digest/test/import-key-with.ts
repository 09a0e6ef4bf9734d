import { vi } from 'vitest'
import { importSigningKey } from '../src/index.ts'

/** What a key can sign with. */
export const kinds = ['node:crypto', 'WebCrypto']

/** Imports a key as a runtime would that has the one or the other. */
export function importKeyWith(kind: string, secret: string, options?: Parameters<typeof importSigningKey>[1]) {
  const builtin = vi.spyOn(process, 'getBuiltinModule')
  if (kind === 'WebCrypto') builtin.mockReturnValue(undefined as never)
  return importSigningKey(secret, options).finally(() => builtin.mockRestore())
}
