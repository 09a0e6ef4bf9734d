import { existsSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Finding } from './bump.ts'
import { compareContracts } from './contract.ts'

const released = new URL('../../released/', import.meta.url)
const promised = fileURLToPath(new URL('openapi.generated.json', released))
const built = fileURLToPath(new URL('../../../../spec/dist/openapi.json', import.meta.url))

/** Keeps the contract as it is built now: what the next release is compared with. */
export async function writePromises(): Promise<void> {
  await mkdir(released, { recursive: true })
  await copyFile(built, promised)
}

/** Compares the contract of the last release with the one that is built now; `undefined` before the first release. */
export async function compareWithReleased(): Promise<Finding[] | undefined> {
  return existsSync(promised) ? compareContracts(promised, built) : undefined
}
