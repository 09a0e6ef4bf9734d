// What can go wrong with paths, methods, parameters, media types, credentials, the webhook and the facts of the document.
import { toMutations } from '../mutation.ts'

const root = 'openapi.yaml'
const send = 'paths/v1-verify-sms.yaml'
const status = 'paths/v1-verify-reference-id.yaml'
const complete = 'paths/v1-verify-completion-reference-id.yaml'
const report = 'webhooks/delivery-report.yaml'
const digest = 'components/securitySchemes/digestAuth.yaml'

export const operationMutations = toMutations([
  ['changes a path', root, '/v1/verify/sms:', '/v2/verify/sms:', '/paths/~1v2'],
  [
    'drops a path',
    root,
    '  /v1/verify/completion/{reference_id}:\n    $ref: paths/v1-verify-completion-reference-id.yaml\n',
    '',
    '~1completion~1',
  ],
  ['changes a method', complete, 'put:', 'post:', '{reference_id}/post operationId'],
  ['renames an operation', status, 'operationId: getStatus', 'operationId: readStatus', 'getStatus'],
  [
    'gives two operations the same ID',
    status,
    'operationId: getStatus',
    'operationId: sendSms',
    'Every operation must have a unique',
  ],
  [
    'changes the content type of a request',
    send,
    'application/x-www-form-urlencoded',
    'application/json',
    'requestBody/content/application~1json',
  ],
  [
    'changes the content type of a response',
    'components/responses/SendAccepted.yaml',
    'application/json',
    'text/plain',
    'Mime type "text/plain" is not allowed',
  ],
  ['makes a body optional', send, 'required: true', 'required: false', 'sms/post/requestBody required'],
  ['puts a response under another HTTP status', send, '"401":\n      $ref', '"403":\n      $ref', 'table sendSms/403'],
  [
    'drops a response',
    status,
    '    "429":\n      $ref: ../components/responses/TooManyRequests.yaml\n',
    '',
    'table getStatus/429',
  ],
  ['swaps two responses', complete, 'CompletionNotFound', 'ReferenceBadRequest', 'table completeVerification/404'],
  [
    'responds with another schema',
    'components/responses/StatusFound.yaml',
    'StatusResponse',
    'SendResponse',
    'responses/StatusFound',
  ],
  [
    'renames a parameter',
    'components/parameters/VerifyCode.yaml',
    'name: verify_code',
    'name: code',
    'parameters/VerifyCode',
  ],
  ['moves a parameter', 'components/parameters/VerifyCode.yaml', 'in: query', 'in: header', 'parameters/VerifyCode'],
  [
    'requires a parameter',
    'components/parameters/VerifyCode.yaml',
    'in: query',
    'in: query\nrequired: true',
    'parameters/VerifyCode',
  ],
  [
    'renames a parameter of a path',
    'components/parameters/ReferenceIdInPath.yaml',
    'name: reference_id',
    'name: id',
    'reference_id',
  ],
  ['edits an example of a request', send, 'ucid: TRVF', 'ucid: TRVX', 'Example value must'],

  ['drops a security scheme', root, '  - basicAuth: []\n', '', '/security/'],
  ['accepts everybody', root, 'security:\n  - basicAuth: []\n  - digestAuth: []\n', 'security: []\n', '/security/'],
  [
    'changes a security scheme',
    'components/securitySchemes/basicAuth.yaml',
    'scheme: basic',
    'scheme: bearer',
    'securitySchemes/basicAuth',
  ],
  [
    'moves the signature to another header',
    digest,
    'name: Authorization',
    'name: X-Authorization',
    'securitySchemes/digestAuth',
  ],
  [
    'edits the example of a signature',
    digest,
    'SJpM4OklCFn0rPixu3',
    'SJpM4OklCFn0rPixu4',
    'show the signature that comes of the text',
  ],
  ['renames a header of a signature', digest, '`x-ts-nonce` | 1', '`x-ts-once` | 1', 'name every header'],
  [
    'edits the text that is signed',
    digest,
    'x-ts-auth-method:HMAC-SHA256\n  x-ts-date',
    'x-ts-auth-method:HMAC-SHA1\n  x-ts-date',
    'show the signature that comes of the text',
  ],

  ['changes the method of a report', report, 'post:', 'put:', '/webhooks/deliveryReport/put'],
  [
    'renames a header of a report',
    report,
    'name: X-TS-Authorization',
    'name: X-Authorization',
    'deliveryReport/post/parameters/1',
  ],
  [
    'makes the signature of a report optional',
    report,
    'required: true\n      schema',
    'required: false\n      schema',
    'deliveryReport/post/parameters/0',
  ],
  [
    'describes another signature of a report',
    report,
    'base64(HMAC-SHA256(key, body))',
    'base64(HMAC-SHA1(key, body))',
    'say how a report is signed',
  ],
  [
    'edits the signature of a sample report',
    report,
    '`digestAuth`.\n      required: true\n      schema:\n        type: string\n      example: TSA FFFFFFFF-EEEE-DDDD-1234-AB1234567890:XT',
    '`digestAuth`.\n      required: true\n      schema:\n        type: string\n      example: TSA FFFFFFFF-EEEE-DDDD-1234-AB1234567890:XU',
    'show the signature of the report',
  ],
  [
    'drops a field of a report',
    'components/schemas/DeliveryReport.yaml',
    '  verify:\n    $ref: Verify.yaml\n  additional',
    '  additional',
    'DeliveryReport/properties/verify',
  ],
  [
    'makes the status of a report optional',
    'components/schemas/DeliveryReport.yaml',
    'required: [status, ',
    'required: [',
    'schemas/DeliveryReport type',
  ],
  [
    'renames the price of a report',
    'components/schemas/DeliveryAdditionalInfo.yaml',
    '  price:\n',
    '  cost:\n',
    'properties/cost',
  ],
  [
    'drops the webhook',
    root,
    'webhooks:\n  deliveryReport:\n    $ref: webhooks/delivery-report.yaml\n',
    '',
    'receiveDeliveryReport',
  ],

  ['lists a difference that does not exist', 'vendor-differences.yaml', 'ours: 15', 'ours: 16', 'The contract has 15'],
  [
    'leaves a difference unexplained',
    'vendor-differences.yaml',
    '  why: E.164 allows no more digits.\n',
    '',
    'needs `vendor`, `why`',
  ],

  ['sends to another server', root, 'rest-ww.telesign.com', 'rest.telesign.com', '/servers/0'],
  ['serves without TLS', root, 'url: https://rest-ww', 'url: http://rest-ww', '/servers/0'],
  ['declares another OpenAPI version', root, 'openapi: 3.1.0', 'openapi: 3.1.1', '/ openapi'],
  ['drops the license', root, '  license:\n    name: MIT\n    identifier: MIT\n', '', 'license'],
  [
    'links to other documentation',
    root,
    'https://sms-verify.github.io/sms-verify/',
    'https://example.com/',
    '/externalDocs',
  ],
  [
    'no longer says that it is unofficial',
    'description.md',
    'an unofficial description',
    'a description',
    'info-says-unofficial',
  ],
])
