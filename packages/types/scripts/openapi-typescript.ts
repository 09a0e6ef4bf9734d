// For the scripts of other packages too: openapi-typescript needs TypeScript 5 beside it, and a package with msw and TypeScript 5
// would get an msw whose types are not those of the others.
export { astToString, default as openapiTS } from 'openapi-typescript'
