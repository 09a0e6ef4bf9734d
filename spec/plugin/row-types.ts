// What a row may hold, in Redocly's type language: the struct rule then refuses a missing, unknown or ill-typed key.

const outcome = {
  properties: {
    name: { type: 'string' },
    status: { type: 'integer' },
    statusText: { type: 'string' },
    codeState: { type: 'string' },
    error: { type: 'integer' },
    message: { type: 'string' },
    sample: { type: 'object' },
    variants: { type: 'array', items: { type: 'string' } },
    carries: { type: 'array', items: { type: 'string' } },
    summary: { type: 'string' },
    fault: { enum: ['caller', 'account', 'service'] },
    effect: { enum: ['none', 'possible'] },
    retry: { enum: ['never', 'later', 'fresh-signature'] },
    remedy: { type: 'string' },
    phone: { type: 'string' },
    assumption: { type: 'string' },
    // Written by the bundle, into rows without a response.
    example: { type: 'object' },
  },
  required: (row: { error?: number } | undefined) => [
    ...['name', 'status', 'message', 'summary', 'remedy', 'phone'],
    ...(row?.error === undefined ? [] : ['fault', 'retry']),
  ],
}

const deliveryStatus = {
  properties: {
    code: { type: 'integer' },
    text: { type: 'string' },
    marked: { enum: ['final', 'intermediate', 'none'] },
    final: { type: 'boolean' },
    delivered: { enum: [true, false, null] },
    retry: { enum: ['never', 'later'] },
    reportText: {},
    notSent: { type: 'boolean' },
    phone: { type: 'string' },
  },
  required: ['code', 'text', 'marked', 'final', 'delivered', 'retry', 'phone'],
}

const unlistedStatus = {
  properties: {
    code: { type: 'integer' },
    text: { type: 'string' },
    final: { type: 'boolean' },
    delivered: { enum: [true, false, null] },
    retry: { enum: ['never', 'later'] },
    notSent: { type: 'boolean' },
  },
  required: ['code', 'final', 'delivered', 'retry'],
}

/** A list accepts rows, and other lists by reference, so that a table can begin with all rows of another. */
const outcomeList = {
  properties: {},
  items: (item: { $ref?: string } | undefined) =>
    item?.$ref?.endsWith('/x-outcomes') || Array.isArray(item) ? 'OutcomeList' : 'Outcome',
}

type NodeTypes = Record<string, { properties: Record<string, unknown> }>

/** Adds the row types to Redocly's own, and attaches them to the places that can have rows. */
export function withRowTypes(types: NodeTypes): NodeTypes {
  const withProperties = (name: string, properties: Record<string, string>) => ({
    ...types[name],
    properties: { ...types[name]?.properties, ...properties },
  })
  return {
    ...types,
    Outcome: outcome,
    OutcomeList: outcomeList,
    DeliveryStatus: deliveryStatus,
    DeliveryStatusList: { properties: {}, items: 'DeliveryStatus' } as NodeTypes[string],
    Response: withProperties('Response', { 'x-outcomes': 'OutcomeList' }),
    RequestBody: withProperties('RequestBody', { 'x-outcomes': 'OutcomeList' }),
    UnlistedStatus: unlistedStatus,
    UnlistedStatusList: { properties: {}, items: 'UnlistedStatus' } as NodeTypes[string],
    UnlistedOutcomes: { properties: {}, additionalProperties: 'OutcomeList' } as NodeTypes[string],
    Operation: withProperties('Operation', { 'x-unlisted-outcomes': 'UnlistedOutcomes' }),
    Schema: withProperties('Schema', {
      'x-delivery-statuses': 'DeliveryStatusList',
      'x-unlisted-statuses': 'UnlistedStatusList',
    }),
  }
}
