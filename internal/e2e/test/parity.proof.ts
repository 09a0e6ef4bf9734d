import { hasChromium } from '@sms-verify/testing/chromium'
import { hasRedis } from '@sms-verify/testing/redis'
import { outcomes } from '@sms-verify/types/codes'
import { beforeAll, describe, expect, it } from 'vitest'
import { bodyRequests } from '../src/parity/body-requests.ts'
import { headerRequests } from '../src/parity/header-requests.ts'
import { reasons, reasonToLeaveOut } from '../src/parity/left-out.ts'
import { outcomesByName, outcomesByNumber } from '../src/parity/outcome-requests.ts'
import type { ParityRequest, TransportName } from '../src/parity/parity-request.ts'
import { pathRequests } from '../src/parity/path-requests.ts'
import type { ParityAnswer } from '../src/parity/replay.ts'
import { transports } from '../src/parity/transports.ts'

const groups: Record<string, ParityRequest[]> = {
  'every outcome by name': outcomesByName,
  'every outcome by magic number': outcomesByNumber,
  'odd bodies': bodyRequests,
  'odd headers': await headerRequests(),
  'odd paths and methods': pathRequests,
}
const requests = Object.values(groups).flat()
const others = Object.keys(transports).filter((name): name is TransportName => name !== 'mock.fetch')

/** Maps each request that a transport carries to its answer. */
async function collectAnswers(transport: TransportName): Promise<Map<ParityRequest, ParityAnswer>> {
  const carried = requests.filter((request) => !reasonToLeaveOut(transport, request))
  const answers = await transports[transport](carried)
  return new Map(carried.map((request, index) => [request, answers[index] ?? { failure: 'no answer' }]))
}

let expected: Map<ParityRequest, ParityAnswer>
beforeAll(async () => {
  expected = await collectAnswers('mock.fetch')
})

describe('mock.fetch', () => {
  it('answers every request', () => {
    expect([...expected.values()].filter((answer) => 'failure' in answer)).toEqual([])
  })

  it('has every requested outcome', () => {
    const statuses = outcomesByName.map((request) => [request.name, expected.get(request)])
    const listed = outcomesByName.map(({ name, force }) => [name, force && outcomes[force].httpStatus])
    expect(statuses).toMatchObject(listed.map(([name, status]) => [name, { status }]))
  })
})

const isSkipped = (transport: TransportName) =>
  (transport === 'msw 3 in Chromium' && !hasChromium) || (transport === 'HTTP over Redis' && !hasRedis)

for (const transport of others) {
  describe.skipIf(isSkipped(transport))(transport, () => {
    let answers: Map<ParityRequest, ParityAnswer>
    beforeAll(async () => {
      answers = await collectAnswers(transport)
    })

    it.each(Object.keys(groups))('answers %s as mock.fetch does, byte for byte', (group) => {
      const carried = groups[group]?.filter((request) => answers.has(request)) ?? []
      const differences = carried
        .map((request) => ({ name: request.name, expected: expected.get(request), received: answers.get(request) }))
        .filter(({ expected, received }) => JSON.stringify(expected) !== JSON.stringify(received))
      expect(carried).not.toHaveLength(0)
      expect(differences).toEqual([])
    })
  })
}

describe('the requests', () => {
  it('have names of their own', () => {
    const names = requests.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('are left out of a transport for a reason only, and each reason has its requests', () => {
    const given = others.flatMap((transport) => requests.map((request) => reasonToLeaveOut(transport, request)))
    expect([...new Set(given)].filter((reason) => reason !== undefined).sort()).toEqual([...reasons].sort())
  })
})
