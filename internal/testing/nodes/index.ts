import { fileURLToPath } from 'node:url'

/** The executables of the versions of Node that programs are tried on besides the one that runs the scripts. */
export const node22: string = executable(22)
export const node26: string = executable(26)

function executable(major: number): string {
  const { platform, arch } = process
  const file = platform === 'win32' ? 'node.exe' : 'node'
  return fileURLToPath(new URL(`node_modules/node-${major}-${platform}-${arch}/bin/${file}`, import.meta.url))
}
