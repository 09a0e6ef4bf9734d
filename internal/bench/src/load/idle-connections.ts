import { connect, type Socket } from 'node:net'

/** Connections that are open and silent. */
export interface IdleConnections {
  readonly open: number
  /** How many could not be opened, broke or were ended by the server. */
  readonly broken: number
  /** From now on the server may end them. */
  release(): void
  close(): void
}

const batch = 250

/** Opens so many connections, and says nothing on any of them. */
export async function holdIdleConnections(port: number, count: number): Promise<IdleConnections> {
  const sockets = new Set<Socket>()
  let broken = 0
  let isHeld = true

  const open = () =>
    new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', resolve)
      sockets.add(socket)
      // The end is detected only if the data is read.
      socket.resume().on('error', () => {})
      socket.on('close', () => {
        if (sockets.delete(socket) && isHeld) broken += 1
        resolve()
      })
    })

  for (let opened = 0; opened < count; opened += batch) {
    await Promise.all(Array.from({ length: Math.min(batch, count - opened) }, open))
  }
  return {
    get open() {
      return sockets.size
    },
    get broken() {
      return broken
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
