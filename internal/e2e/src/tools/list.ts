import { collections } from './collections.ts'
import { generators } from './generators.ts'
import { mocks } from './mocks.ts'
import type { Tool, ToolNotRun } from './tool.ts'
import { validators } from './validators.ts'

/** Every tool that the proof runs, by what it is for. */
export const toolsByPurpose: Readonly<Record<string, readonly Tool[]>> = {
  Validators: validators,
  'Generators of clients': generators,
  'Mocks and proxies': mocks,
  Collections: collections,
}

/** Tools that people use and the proof cannot run. */
export const toolsNotRun: readonly ToolNotRun[] = [
  { name: 'Kubb, openapi-zod-client, Spectral', reason: 'They would make the install of the proof much larger.' },
  { name: 'OpenAPI Generator, Swagger Codegen', reason: 'They need Java.' },
  { name: 'Kiota, NSwag', reason: 'They need .NET.' },
  { name: 'oapi-codegen, ogen', reason: 'They need Go.' },
  { name: 'Schemathesis, openapi-python-client', reason: 'They need Python.' },
  { name: 'vacuum, oasdiff', reason: 'Their npm packages do not contain the program.' },
  { name: 'Postman, Insomnia, the Bruno app', reason: 'They are applications with a window.' },
]
