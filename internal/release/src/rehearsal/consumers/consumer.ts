import type { Stage } from '../project.ts'

/** A user who installs and uses the published packages; throws if that fails. */
export interface Consumer {
  readonly name: string
  run(stage: Stage): Promise<void>
}

/** All that a backend and its tests take. */
export const everything = ['spec', 'types', 'digest', 'client', 'mocks', 'mock-server', 'cli'] as const

export const mswVersions = { 'msw 2': '^2.10.0', 'msw 3': '^3.0.0' } as const
export const vitestVersion = '^5.0.0'
