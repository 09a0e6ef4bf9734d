import type { OperationText } from './operations.ts'
import { readOperations } from './read-operations.ts'

/** VitePress replaces this module with the operations, read while the site is built. */
export declare const data: OperationText[]

export default { load: readOperations }
