/** The exit codes of the command. The help and the README list them from here. */
export const exitCodes = {
  done: { code: 0, meaning: 'the request succeeded, and the code is valid if one was checked' },
  refused: {
    code: 1,
    meaning:
      'the API returned an error, the code is not valid, the receiver did not answer 200, or no mock server runs',
  },
  usage: {
    code: 2,
    meaning: 'the command line, the environment or your reply stops it; nothing was sent',
  },
  unknown: { code: 3, meaning: 'the request may have had an effect: a message sent, an attempt spent' },
  unreachable: { code: 4, meaning: 'no response, and certainly no effect: try again' },
  interrupted: { code: 130, meaning: 'Ctrl+C ended it before anything was sent' },
} as const

/** Why the command ends. */
export type Exit = keyof typeof exitCodes

/** An error that ends the command with one line and an exit code. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly exit: Exit

  constructor(exit: Exit, message: string) {
    super(message)
    this.exit = exit
  }
}
