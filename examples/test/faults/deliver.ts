import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@sms-verify/client'
import { ownCode } from '../../better-auth/own-code.ts'
import { serviceCode } from '../../better-auth/service-code.ts'
import { createApp, type Glue } from '../better-auth-app.ts'
import {
  type Code,
  keyring,
  oktaRequest,
  runAuth0Action,
  smsSenderEvent,
  supabaseBody,
  supabaseRequest,
} from '../platforms.ts'
import { happens } from './network.ts'

const { POST: supabaseHook } = await import('../../supabase/send-sms-hook.ts')
const { POST: oktaHook } = await import('../../okta/telephony-hook.ts')
const { createAuthChallenge } = await import('../../cognito/custom-auth.ts')
const { createSmsSender } = await import('../../cognito/custom-sms-sender.ts')

/** Delivers a code, and returns how many SMS the platform sends besides those of the glue. */
export type Deliver = (message: Code) => Promise<number>

/** The share of responses that are lost on their way to the platform. */
const lost = 0.25

function throughBetterAuth(glue: Glue): Deliver {
  const app = createApp(glue(createClient({ timeout: 4_000 })))
  return async ({ phone }) => {
    await app.sendCode(phone)
    return 0
  }
}

/** Three attempts, each with a separate ID; after a broken connection a pause of two seconds. */
async function throughSupabase(message: Code): Promise<number> {
  const body = supabaseBody(message)
  for (let attempt = 1; attempt <= 3; attempt++) {
    const { status, headers } = await supabaseHook(supabaseRequest(body))
    if (happens(lost)) await sleep(2_000)
    else if (![429, 503].includes(status) || !headers.has('retry-after')) return 0
  }
  return 0
}

/** Three invocations, if no response arrives. */
async function throughCustomAuth({ phone }: Code): Promise<number> {
  const event = () => ({
    triggerSource: 'CreateAuthChallenge_Authentication',
    userName: phone,
    request: { session: [], userAttributes: { phone_number: phone } },
    response: {},
  })
  for (let attempt = 1; attempt <= 3; attempt++) {
    await createAuthChallenge(event()).catch(() => {})
    if (!happens(lost)) return 0
  }
  return 0
}

const send = createSmsSender(keyring)

/** Lambda's asynchronous invocation: two more after a failure, and now and then the same event twice. */
async function throughSmsSender(message: Code): Promise<number> {
  const event = await smsSenderEvent(message)
  for (let attempt = 1; attempt <= 3; attempt++) {
    const hasFailed = await send(event).then(
      () => false,
      () => true,
    )
    if (!hasFailed && !happens(lost)) return 0
  }
  return 0
}

/** Up to five more runs, where the action asks for them. */
async function throughAuth0(message: Code): Promise<number> {
  for (let run = 0; run <= 5; run++) if ((await runAuth0Action(message)).verb !== 'retry') return 0
  return 0
}

/** Now and then the hook arrives twice; after an error, Okta sends the code itself. */
async function throughOkta(message: Code): Promise<number> {
  let response = await oktaHook(oktaRequest(message))
  if (happens(lost)) response = await oktaHook(oktaRequest(message))
  return 'error' in (await response.json()) ? 1 : 0
}

/** How each platform gets a code to a phone, with all that it repeats. */
export const platforms: Readonly<Record<string, Deliver>> = {
  'better-auth, own code': throughBetterAuth(ownCode),
  'better-auth, service code': throughBetterAuth(serviceCode),
  'Supabase Send SMS hook': throughSupabase,
  'Cognito CUSTOM_AUTH': throughCustomAuth,
  'Cognito CustomSMSSender': throughSmsSender,
  'Auth0 phone provider': throughAuth0,
  'Okta telephony hook': throughOkta,
}
