export { cutPage, fromCursor, pageOf, paging, toCursor, usualPageSize } from './cursor.ts';
export { type Answer, type Audience, type Call, countingOf, type Effect, type Endpoint, endpoint } from './endpoint.ts';
export { acceptedLanguage } from './language.ts';
export { openApiEndpoint, openApiOf } from './openapi.ts';
export { type FieldFault, FieldsError, type Problem, problemOf } from './problem.ts';
export { type ApiDeps, apiRoot, apiRoutes, isOf, type SignedIn } from './routes.ts';
