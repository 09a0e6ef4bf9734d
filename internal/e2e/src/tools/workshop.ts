import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { waitForOutput } from '@sms-verify/testing/output'
import { type DocumentName, documents } from './tool.ts'

// The tools are outside the workspace, so that nobody installs them who does not run the proof.
export const tools = fileURLToPath(new URL('../../tools/', import.meta.url))
const spec = fileURLToPath(new URL('../../../../spec/', import.meta.url))
const require = createRequire(`${tools}package.json`)
const runFile = promisify(execFile)

/** Imports a module of a tool. */
export const load = (name: string) => import(pathToFileURL(require.resolve(name)).href)

/** Makes an empty folder with a document in it. */
export async function folderWith(document: DocumentName, name: string): Promise<string> {
  const folder = `${tools}generated/${name}`
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await copyFile(spec + documents[document], `${folder}/${document}`)
  return folder
}

/** The JSON of a document. */
export const readDocument = async (path: string) => JSON.parse(await readFile(path, 'utf8'))

/** Runs a command line that starts with `npx` and a package. */
export async function runCommand(line: string, folder: string): Promise<{ stdout: string; stderr: string }> {
  const [program, ...args] = await resolveProgram(line)
  return runFile(program, args, { cwd: folder, env: { ...process.env, NO_COLOR: '1' } })
}

/** Starts a command line that ends only when it is stopped, and waits for a line of its output. */
export async function startCommand(line: string, folder: string, isReady: RegExp) {
  const [program, ...args] = await resolveProgram(line)
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = once(child, 'exit')
  const match = await waitForOutput(child, isReady)
  const stop = async () => {
    child.kill()
    await exit
  }
  return { match, [Symbol.asyncDispose]: stop }
}

async function resolveProgram(line: string): Promise<[program: string, ...args: string[]]> {
  const words = line.match(/'[^']*'|\S+/g) ?? []
  const [, name = '', ...args] = words.map((word) => word.replaceAll("'", ''))
  const { bin } = await readDocument(`${tools}node_modules/${name}/package.json`)
  const [path] = typeof bin === 'string' ? [bin] : Object.values<string>(bin)
  return [process.execPath, `${tools}node_modules/${name}/${path}`, ...args]
}
