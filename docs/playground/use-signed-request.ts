import { computed, type Ref, ref, shallowRef, watch } from 'vue'
import { findCredentialFaults } from './credentials.ts'
import { buildRequest } from './http-request.ts'
import type { FormValues, Operation } from './operations.ts'
import { type Credentials, type Freshness, type Scheme, type SignedRequest, withBasic, withDigest } from './signing.ts'

/** The input of the request, as the visitor fills it in. */
export interface RequestSource {
  readonly operation: Ref<Operation>
  readonly values: Ref<FormValues>
  readonly credentials: Credentials
  readonly scheme: Ref<Scheme>
}

/** Signs the request of the form again as the visitor types. */
export function useSignedRequest({ operation, values, credentials, scheme }: RequestSource) {
  const fresh = (): Freshness => ({ date: new Date(), nonce: crypto.randomUUID() })
  const freshness = ref(fresh())
  const request = computed(() => buildRequest(operation.value, values.value))
  const credentialFaults = computed(() => findCredentialFaults({ ...credentials }))
  const signed = shallowRef<SignedRequest>({ ...request.value, steps: [] })

  async function sign(): Promise<void> {
    const given = request.value
    const next = await signedBy(given)
    // A newer signature is already in progress for the input typed in the meantime.
    if (given === request.value) signed.value = next
  }

  async function signedBy(given: typeof request.value): Promise<SignedRequest> {
    // The base64 accepts any input; a signature needs a valid key.
    if (scheme.value === 'basic') return withBasic(given, { ...credentials })
    if (Object.keys(credentialFaults.value).length) return { ...given, steps: [] }
    return withDigest(given, { ...credentials }, freshness.value)
  }

  watch([request, () => ({ ...credentials }), scheme, freshness], sign, { immediate: true })
  return {
    signed,
    credentialFaults,
    resign: () => {
      freshness.value = fresh()
    },
  }
}
