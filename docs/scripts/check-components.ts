// Checks the types of the components: vue-tsc needs the compiler API of TypeScript 5.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
process.argv.push('--project', fileURLToPath(new URL('../playground', import.meta.url)))
require('vue-tsc').run(require.resolve('typescript-5/lib/tsc'))
