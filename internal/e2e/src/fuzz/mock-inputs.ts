// The input of the mock: a flaw is refused by every entry point that takes it, with an error that names the place, and
// what one of them takes they all take.
import { readFileSync } from 'node:fs'
import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import { connectMock, type RemoteMock } from '@sms-verify/mock-server/connect'
import { mountMockServer } from '@sms-verify/mock-server/mount'
import { createMock } from '@sms-verify/mocks'
import { setupMock } from '@sms-verify/mocks/node'
import { createSimulation, type Simulation, type SimulationState } from '@sms-verify/mocks/simulation'
import fc from 'fast-check'
import { parse } from 'yaml'
import { controlOperations, overHttp } from './control-requests.ts'
import { type Property, property } from './property.ts'
import { createInputs, type Flaw, type Inputs, type Schema } from './schema-inputs.ts'
import { withServer } from './with-server.ts'

const file = new URL('../../../../packages/mocks/input.yaml', import.meta.url)
const schemas: unknown = parse(readFileSync(file, 'utf8'))
const inProcess = createInputs(schemas, { isJson: false })
export const asJson = createInputs(schemas, { isJson: true })

/** The error of an entry point about an input; nothing if it accepts the input. */
type EntryPoint = (input: never) => unknown

/** An entry point that cannot be reached in JSON, and one that can. */
interface Refusing {
  readonly schema: string
  /** What the error calls the input as a whole. */
  readonly name: string
  readonly entryPoints: (simulation: Simulation, remote: RemoteMock) => Readonly<Record<string, EntryPoint>>
}

const calls: readonly Refusing[] = [
  {
    schema: 'Duration',
    name: 'duration',
    entryPoints: (simulation, remote) => ({ simulation: simulation.clock.advance, connectMock: remote.clock.advance }),
  },
  {
    schema: 'DeliveryPlan',
    name: 'plan',
    entryPoints: (simulation, remote) => ({ simulation: simulation.deliverWith, connectMock: remote.deliverWith }),
  },
  {
    schema: 'Account',
    name: 'account',
    entryPoints: (simulation, remote) => ({ simulation: simulation.setAccount, connectMock: remote.setAccount }),
  },
  {
    schema: 'OutcomeName',
    name: 'outcome',
    entryPoints: (simulation, remote) => ({ simulation: simulation.respondWith, connectMock: remote.respondWith }),
  },
  {
    schema: 'SimulationState',
    name: 'state',
    entryPoints: (simulation, remote) => ({ simulation: simulation.importState, connectMock: remote.importState }),
  },
  {
    schema: 'Repetition',
    name: 'options',
    entryPoints: (simulation, remote) => ({
      'simulation.respondWith': (options) => simulation.respondWith('badRequest', options),
      'simulation.deliverWith': (options) => simulation.deliverWith({}, options),
      'connectMock.respondWith': (options) => remote.respondWith('badRequest', options),
      'connectMock.deliverWith': (options) => remote.deliverWith({}, options),
    }),
  },
  {
    schema: 'PhoneNumber',
    name: 'phone',
    entryPoints: (simulation, remote) => ({
      'simulation.all': simulation.inbox.all,
      'simulation.last': simulation.inbox.last,
      'connectMock.all': remote.inbox.all,
      'connectMock.last': remote.inbox.last,
    }),
  },
]

/** What an entry point says of an input, or nothing. What comes to be is closed. */
async function findComplaint(entryPoint: EntryPoint, input: unknown): Promise<string | undefined> {
  try {
    const made = await entryPoint(input as never)
    await (made as { close?: () => unknown } | undefined)?.close?.()
    return undefined
  } catch (error) {
    if (error instanceof TypeError) return error.message
    throw error
  }
}

const plain = (text: string) => text.replace(/[^a-z]/gi, '').toLowerCase()

/** A refusal says where the flaw is; the place of an input as a whole may go without a name. */
const names = (complaint: string, field: string) => field === '' || plain(complaint).includes(plain(field))

/** Throws unless an entry point refuses a flaw and names its place. */
export function assertRefused(complaint: string | undefined, entryPoint: string, { value, field }: Flaw): void {
  const input = JSON.stringify(value, (_key, each) => (typeof each === 'function' ? 'a function' : each))
  if (complaint === undefined) throw new Error(`${entryPoint} takes ${input} in silence`)
  if (!names(complaint, field)) throw new Error(`${entryPoint} does not name ${field} of ${input}: ${complaint}`)
}

/** A state as its schema allows it, with what the schema says in words only. Any other value stays as it is. */
const consistent = <Value>(value: Value): Value => {
  const { messages } = Object(value) as Partial<SimulationState>
  if (!messages) return value
  const own = messages.map((message, index) => ({
    ...message,
    reference_id: `${message.reference_id.slice(1)}${index}`,
    pendingReports: message.pendingReports.map((report) => ({
      ...report,
      step: report.step % message.timeline.length,
    })),
  }))
  return { ...value, messages: own }
}

const call = fc.constantFrom(...calls)
const getSchema = (inputs: Inputs, { schema }: Refusing) => inputs.at(`/$defs/${schema}`)

const callsRefuseFlaws = (server: MockServer) =>
  fc.asyncProperty(
    call.chain((each) => fc.tuple(fc.constant(each), inProcess.flawed(getSchema(inProcess, each), each.name))),
    async ([{ name, entryPoints }, flaw]) => {
      for (const [place, act] of Object.entries(entryPoints(createSimulation(), connectMock(server.url)))) {
        // On the other side of a connection, the input as a whole is the body of a request.
        const isWhole = flaw.field === name && place.startsWith('connectMock')
        assertRefused(await findComplaint(act, flaw.value), place, { ...flaw, field: isWhole ? '' : flaw.field })
      }
    },
  )

const callsAcceptTheSame = (server: MockServer) =>
  fc.asyncProperty(
    call.chain((each) => fc.tuple(fc.constant(each), inProcess.valid(getSchema(inProcess, each)).map(consistent))),
    async ([{ entryPoints }, value]) => {
      for (const [place, act] of Object.entries(entryPoints(createSimulation(), connectMock(server.url)))) {
        const complaint = await findComplaint(act, value)
        if (complaint !== undefined) throw new Error(`${place} refuses ${JSON.stringify(value)}: ${complaint}`)
      }
      server.reset()
    },
  )

/** What takes options, and the schema of them. */
const creators: readonly (readonly [schema: string, name: string, create: EntryPoint])[] = [
  ['SimulationOptions', 'createSimulation', (options) => createSimulation(options)],
  ['MockOptions', 'createMock', (options) => void createMock(options)],
  ['MountOptions', 'mountMockServer', (options) => mountMockServer(options)],
  ['MockServerOptions', 'startMockServer', (options) => startMockServer({ ...(options as object), port: 0 })],
]
const flawedCreators: typeof creators = [
  ...creators.slice(0, 3),
  ['MockServerOptions', 'startMockServer', (options) => startMockServer(options)],
  ['SetupMockOptions', 'setupMock', (options) => setupMock(options)],
]

/** The schema of options without stores and workers, which are objects of classes. */
export const withoutObjects = (schema: Schema): Schema => {
  const { store: _, worker: __, hooks: ___, handlers: ____, ...properties } = inProcess.getMembers(schema)
  return { ...schema, 'x-extends': [], properties }
}

/** Two accounts cannot share a customer ID, and a key is base64 if requests are signed. */
const withOwnIds = (value: unknown) =>
  JSON.parse(JSON.stringify(value), function revive(key, each) {
    if (key === 'apiKey') return 'c2VjcmV0'
    if (key === 'accounts') return each.slice(0, 1).map((one: object) => ({ ...one, customerId: 'second' }))
    if (key === 'host') return '127.0.0.1'
    return key === 'credentials' ? { ...each, customerId: 'first' } : each
  })

const creatorsRefuseFlaws = fc.asyncProperty(
  fc
    .constantFrom(...flawedCreators)
    .chain(([schema, name, create]) =>
      fc.tuple(fc.constant({ name, create }), inProcess.flawed(withoutObjects(inProcess.at(`/$defs/${schema}`)), '')),
    ),
  async ([{ name, create }, flaw]) => assertRefused(await findComplaint(create, flaw.value), name, flaw),
)

const creatorsAcceptTheSame = fc.asyncProperty(
  inProcess.valid(inProcess.at('/$defs/SimulationOptions')).map(withOwnIds),
  async (options) => {
    for (const [, name, create] of creators) {
      const complaint = await findComplaint(create, options)
      if (complaint !== undefined) throw new Error(`${name} refuses ${JSON.stringify(options)}: ${complaint}`)
    }
  },
)

interface Sent {
  readonly request: { readonly method: string; readonly path: string; readonly body?: unknown }
  readonly field: string
}

const texts = (schema: Schema) =>
  overHttp
    .flawed(schema, '')
    .map(({ value }) => value)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String)
    // In a query, that is a number.
    .filter((text) => text !== '5')

/** A request of the control API with a flaw in its query or its body. */
const flawedRequest: fc.Arbitrary<Sent> = fc
  .constantFrom(...controlOperations)
  .chain(({ path, method, query, body }) => {
    const hasBody = method === 'POST' || method === 'PUT'
    const send = (search: string, field: string, content: unknown = {}): Sent => ({
      request: { method, path: search ? `${path}?${search}` : path, ...(hasBody && { body: content }) },
      field,
    })
    const unknown = misspeltQuery(Object.keys(query)).map((name) => send(`${name}=1`, name))
    const values = Object.entries(query).map(([name, schema]) => {
      const { type } = schema.$ref ? overHttp.at(schema.$ref.slice(1)) : schema
      // In a query, a text can be right that would be wrong in JSON.
      const fits = (text: string) =>
        (schema.type === 'string' && /^\d+$/.test(text)) || (type === 'boolean' && /^(?:true|false)$/.test(text))
      return texts(schema)
        .filter((text) => text !== '' && !fits(text))
        .map((text) => send(new URLSearchParams({ [name]: text }).toString(), name))
    })
    const twice = Object.keys(query).map((name) => fc.constant(send(`${name}=1&${name}=1`, name)))
    const bodies = body
      ? [overHttp.flawed(body, 'body').map((flaw) => send('', flaw.field, flaw.value))]
      : hasBody
        ? [fc.constant(send('', 'more', { more: 1 })), fc.constant(send('', 'body', [1]))]
        : []
    return fc.oneof(unknown, ...values, ...twice, ...bodies.flatMap((each) => [each, each]))
  })

const misspeltQuery = (names: readonly string[]) =>
  fc
    .constantFrom('x', 'constructor', 'phone', 'phoneNumber', 'Last', 'customerId')
    .filter((name) => !names.includes(name))

const host = { host: '127.0.0.1', 'content-type': 'application/json' }

const controlRefusesFlaws = fc.asyncProperty(flawedRequest, async ({ request, field }) => {
  const mount = mountMockServer()
  const { method, path, body } = request
  const init = { method, headers: host, ...(body !== undefined && { body: JSON.stringify(body) }) }
  const response = await mount.fetch(`http://127.0.0.1${path}`, init)
  const shown = `${method} ${path} ${init.body ?? ''}`
  const complaint = response.status === 400 ? ((await response.json()) as { error: string }).error : undefined
  await mount.close()
  assertRefused(complaint, shown, { value: body, field })
})

// That of the next message waits for one.
const bodied = controlOperations.flatMap(({ method, path, body }) =>
  body && !path.endsWith('/next') ? [{ method, path, body }] : [],
)
const controlAcceptsItsDocument = fc.asyncProperty(
  fc
    .constantFrom(...bodied)
    .chain(({ method, path, body }) =>
      fc.tuple(fc.constant(path), overHttp.valid(body).map(consistent), fc.constant(method)),
    )
    // A disruption needs a latency or a fault, which the document says in words only.
    .filter(([path, body]) => !path.endsWith('/disruptions') || /"(?:latency|fault)"/.test(JSON.stringify(body))),
  async ([path, body, method]) => {
    const mount = mountMockServer()
    const init = { method, headers: host, body: JSON.stringify(body) }
    const { status } = await mount.fetch(`http://127.0.0.1${path}`, init)
    await mount.close()
    return status === 200
  },
)

export const mockInputProperties: readonly Property[] = [
  withServer('every call of the mock refuses a flaw and names its place', 1_500, callsRefuseFlaws),
  withServer('what a call of the mock takes in process, it takes over HTTP', 300, callsAcceptTheSame),
  property('every function that makes a mock refuses a flaw and names its place', 3_000, creatorsRefuseFlaws),
  property('what one function that makes a mock takes, all take', 300, creatorsAcceptTheSame),
  property('every operation of the control API refuses a flaw and names its place', 3_000, controlRefusesFlaws),
  property('the control API takes what its document allows', 500, controlAcceptsItsDocument),
]
