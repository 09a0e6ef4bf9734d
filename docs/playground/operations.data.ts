import type { OperationText } from './operations.ts'
import { readOperations } from './read-operations.ts'

/** What VitePress puts in the place of this module: the operations, read while the site is built. */
export declare const data: OperationText[]

export default { load: readOperations }
