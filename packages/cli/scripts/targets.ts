import { arch, platform } from 'node:process'

/** A platform that an executable is made for. */
export interface Target {
  readonly name: string
  /** As Bun names it. */
  readonly bun: string
  /** The file in the package `@oven/bun-…` that holds Bun for it. */
  readonly runtime: string
  readonly extension: string
}

const unix = (name: string, bun: string): Target => ({ name, bun, runtime: 'bin/bun', extension: '' })

/** Each platform that an executable is made for. */
export const targets: readonly Target[] = [
  unix('linux-x64', 'linux-x64'),
  unix('linux-arm64', 'linux-aarch64'),
  unix('darwin-x64', 'darwin-x64'),
  unix('darwin-arm64', 'darwin-aarch64'),
  { name: 'windows-x64', bun: 'windows-x64', runtime: 'bin/bun.exe', extension: '.exe' },
]

const platforms: Readonly<Record<string, string>> = { win32: 'windows' }

/** The name of the platform this runs on. */
export const thisPlatform = `${platforms[platform] ?? platform}-${arch}`
