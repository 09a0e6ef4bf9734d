import type { Mutation } from '../mutation.ts'
import { fieldMutations } from './fields.ts'
import { operationMutations } from './operations.ts'
import { rowMutations } from './rows.ts'

/** Every way in which the contract is broken. */
export const mutations: readonly Mutation[] = [...rowMutations, ...fieldMutations, ...operationMutations]
