// Possible mistakes in the form fields, the query and the responses.
import { toMutations } from '../mutation.ts'

const schema = (name: string) => `components/schemas/${name}.yaml`
const form = schema('SendRequest')
const dltTemplate = `  dlt_template_id:
    type: string
    description: "India only: the ID of the DLT template."
    maxLength: 40
    examples: ["1107160000000012345"]
`

export const fieldMutations = toMutations([
  ['drops a field', form, dltTemplate, '', 'properties/dlt_template_id'],
  ['renames a field', form, '  sender_id:', '  sender:', 'properties/sender_id'],
  [
    'adds a field',
    form,
    '  sender_id:',
    '  sender_name:\n    type: string\n    description: Nobody.\n    examples: [A]\n  sender_id:',
    'properties/sender_name',
  ],
  ['changes an upper limit', form, 'maxLength: 15', 'maxLength: 16', 'properties/phone_number'],
  ['changes a lower limit', form, 'minLength: 3', 'minLength: 4', 'properties/verify_code'],
  ['drops a limit', form, '    maxLength: 1600\n', '', 'properties/template'],
  [
    'loosens a pattern',
    form,
    'punctuation.\n    pattern: ^[0-9]+$',
    'punctuation.\n    pattern: ^\\+?[0-9]+$',
    'properties/phone_number',
  ],
  ['drops a pattern', form, 'seven digits.\n    pattern: ^[0-9]+$\n', 'seven digits.\n', 'properties/verify_code'],
  [
    'spells a parameter differently in errors',
    form,
    'x-vendor-names: [PhoneNumber]',
    'x-vendor-names: [Phone]',
    'vendor-names phone_number',
  ],
  ['requires nothing', form, 'required: [phone_number]\n', '', 'schemas/SendRequest type'],
  [
    'requires more',
    form,
    'required: [phone_number]',
    'required: [phone_number, ucid]',
    "must have required property 'ucid'",
  ],
  [
    'drops a dependency between fields',
    form,
    '  transaction_payee: [transaction_amount]\n',
    '',
    'SendRequest/dependentRequired',
  ],
  ['changes a default', form, 'default: "true"', 'default: "false"', 'properties/is_primary'],
  [
    'changes a type',
    form,
    '  language:\n    type: string',
    '  language:\n    type: integer',
    'Example value must conform',
  ],
  ['drops a format', form, '    format: uri\n', '', 'properties/callback_url'],
  ['drops an enum value', schema('UseCaseCode'), 'THEF, TRVF', 'TRVF', 'THEF'],
  [
    'renames an enum value',
    schema('CodeState'),
    'MAX_ATTEMPTS_EXCEEDED, UNKNOWN]',
    'MAX_ATTEMPTS, UNKNOWN]',
    'MAX_ATTEMPTS',
  ],
  ['shortens a reference ID', schema('ReferenceId'), '{32}', '{31}', 'Example value must conform'],
  [
    'refuses a reference ID in lower case',
    schema('ReferenceId'),
    '[0-9A-Fa-f]',
    '[0-9A-F]',
    'schemas/ReferenceId type',
  ],
  [
    'gives an example of another type',
    schema('ErrorItem'),
    'examples: [-10001]',
    'examples: ["-10001"]',
    'Example value must conform',
  ],
  [
    'drops a field from an example',
    schema('SendResponse'),
    '    sub_resource: sms\n',
    '',
    'must have required property',
  ],
  ['drops a field of a response', schema('ErrorResponse'), '  status:\n    $ref: Status.yaml\n', '', 'required'],
  [
    'makes a field of a response optional',
    schema('SendResponse'),
    'required: [reference_id, ',
    'required: [',
    'schemas/SendResponse type',
  ],
  [
    'makes the code of an error optional',
    schema('ErrorItem'),
    'required: [code, description]',
    'required: [description]',
    'schemas/ErrorItem type',
  ],
  ['allows no null', schema('Verify'), 'type: [string, "null"]', 'type: string', 'Verify/properties/code_entered'],
  [
    'renames a field of a response',
    schema('CompletionResponse'),
    '  subresource:\n    $ref',
    '  sub-resource:\n    $ref',
    'CompletionResponse/properties/sub',
  ],
  [
    'drops a format of a response',
    schema('DeliveryReport'),
    '    format: date-time\n',
    '',
    'properties/submit_timestamp',
  ],
  ['narrows a number of a response', schema('SimSwap'), 'maximum: 4', 'maximum: 3', 'properties/risk_indicator'],
])
