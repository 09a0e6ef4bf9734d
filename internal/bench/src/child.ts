import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Starts a file of this folder in a separate process. */
export function start(file: string, args: readonly string[] = [], execArgv: readonly string[] = []): ChildProcess {
  return fork(fileURLToPath(new URL(file, import.meta.url)), [...args], { execArgv: [...execArgv] })
}

/** Waits for the next message of a child; throws if it ends first. */
export async function receiveMessage<Message>(child: ChildProcess): Promise<Message> {
  const stop = new AbortController()
  const { signal } = stop
  const died = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`${child.spawnargs.slice(1).join(' ')} ended with ${code}`)
  })
  try {
    const [message] = (await Promise.race([once(child, 'message', { signal }), died])) as [Message]
    return message
  } finally {
    stop.abort()
    died.catch(() => {})
  }
}

/** Sends a message to a child and waits for its reply. */
export function call<Answer>(child: ChildProcess, question: object): Promise<Answer> {
  const answer = receiveMessage<Answer>(child)
  child.send(question)
  return answer
}
