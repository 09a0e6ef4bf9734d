import { connect, type Socket } from 'node:net'

/** Connections that are open and silent. */
export interface IdleConnections {
  readonly open: number
  /** How often one could not be opened, or broke. */
  readonly errors: number
  /** How often the server ended one that was idle for too long, and another took its place. */
  readonly replaced: number
  /** No longer opens new ones for those that the server ends. */
  release(): void
  close(): void
}

const batch = 250

/** Holds so many connections open; the server ends idle ones after a while, then another takes their place. */
export async function holdIdleConnections(port: number, count: number): Promise<IdleConnections> {
  const sockets = new Set<Socket>()
  let errors = 0
  let replaced = 0
  let isHeld = true

  function open(): Promise<void> {
    return new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.on('connect', () => {
        sockets.add(socket)
        resolve()
      })
      socket.on('error', () => {
        if (isHeld) errors += 1
        resolve()
      })
      socket.on('close', () => {
        if (!sockets.delete(socket) || !isHeld) return
        replaced += 1
        void open()
      })
      // What the server says at the end is of no interest, but has to be read for the end to be seen.
      socket.resume()
    })
  }

  for (let opened = 0; opened < count; opened += batch) {
    await Promise.all(Array.from({ length: Math.min(batch, count - opened) }, open))
  }
  return {
    get open() {
      return sockets.size
    },
    get errors() {
      return errors
    },
    get replaced() {
      return replaced
    },
    release() {
      isHeld = false
    },
    close() {
      isHeld = false
      for (const socket of sockets) socket.destroy()
    },
  }
}
