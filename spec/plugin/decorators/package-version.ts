import type { Oas3Decorator } from '@redocly/openapi-core'
import manifest from '../../package.json' with { type: 'json' }

/** The version of the document is the version of the package. */
export const packageVersion: Oas3Decorator = () => ({
  Info: {
    leave(info) {
      info.version = manifest.version
    },
  },
})
