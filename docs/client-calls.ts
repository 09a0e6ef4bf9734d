import type { Client } from '@sms-verify/client'
import type { Outcome, SendRequest } from '@sms-verify/types'
import type { OperationId } from '@sms-verify/types/contract'

/** The fields of a request that are filled in, by name. */
export type Form = Readonly<Record<string, string>>

/** A call of the client that does what a form stands for. */
export interface ClientCall {
  /** The call as a sample has it. */
  readonly text: string
  /** The name that a sample gives the response. */
  readonly response: string
  /** What a sample shows of the response: the path of a member. */
  readonly shown: string
  readonly run: (verify: Client) => Promise<object>
}

/** What the site does for an operation. */
interface OperationCalls {
  readonly buildCall: (form: Form) => ClientCall
  /** The fields that bring an outcome about in the simulation. */
  readonly provoke: (outcome: Outcome) => Form
}

const referenceIdLength = 32

/** The reference ID that brings an outcome about if there is no message: its magic number after zeros. */
export const getReferenceId = ({ phone }: Outcome): string => phone.padStart(referenceIdLength, '0')

const typedCode = '1234567'

const callsByOperation: Record<OperationId, OperationCalls> = {
  sendSms: {
    buildCall: (form) => ({
      text: `verify.send(${objectLiteral(form)})`,
      response: 'sent',
      shown: 'reference_id',
      run: (verify) => verify.send(form as unknown as SendRequest),
    }),
    provoke: ({ phone }) => ({ phone_number: phone }),
  },
  getStatus: {
    buildCall: ({ reference_id = '', verify_code }) => {
      const id = literal(reference_id)
      if (verify_code)
        return {
          text: `verify.check(${id}, ${literal(verify_code)})`,
          response: 'check',
          shown: 'result',
          run: (verify) => verify.check(reference_id, verify_code),
        }
      return {
        text: `verify.status(${id})`,
        response: 'message',
        shown: 'status.description',
        run: (verify) => verify.status(reference_id),
      }
    },
    provoke: (outcome) => {
      const isAboutCode = outcome.codeState !== null && outcome.codeState !== 'UNKNOWN'
      return { reference_id: getReferenceId(outcome), ...(isAboutCode && { verify_code: typedCode }) }
    },
  },
  completeVerification: {
    buildCall: ({ reference_id = '' }) => ({
      text: `verify.complete(${literal(reference_id)})`,
      response: 'done',
      shown: 'status.description',
      run: (verify) => verify.complete(reference_id),
    }),
    provoke: (outcome) => ({ reference_id: getReferenceId(outcome) }),
  },
}

/** The call of the client that does what a form stands for. */
export const buildClientCall = (operation: OperationId, form: Form): ClientCall =>
  callsByOperation[operation].buildCall(form)

/** The fields that bring an outcome of an operation about in the simulation. */
export const provokingForm = (operation: OperationId, outcome: Outcome): Form =>
  callsByOperation[operation].provoke(outcome)

/** What a sample shows of a response, in one line of a program. */
export function formatShown({ response, shown }: ClientCall, value: object): string {
  const member = shown.split('.').reduce<unknown>((parent, name) => (parent as Record<string, unknown>)[name], value)
  return `${response}.${shown} === ${literal(String(member))}`
}

const longestObject = 40

function objectLiteral(form: Form): string {
  const members = Object.entries(form).map(([name, value]) => `${name}: ${literal(value)}`)
  const oneLine = `{ ${members.join(', ')} }`
  return oneLine.length <= longestObject ? oneLine : `{\n${members.map((member) => `  ${member},\n`).join('')}}`
}

/** A string literal in single quotes; JSON has the escapes of everything else. */
const literal = (text: string) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
