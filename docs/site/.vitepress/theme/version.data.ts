import { readFileSync } from 'node:fs'

const manifest = new URL('../../../../packages/client/package.json', import.meta.url)

/** The version of the packages; before the first release, that there is none. */
export default {
  load(): string {
    const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
    return version === '0.0.0' ? 'unreleased' : `v${version}`
  },
}

export declare const data: string
