export { cutPage, fromCursor, pageOf, paging } from './cursor.ts';
export { type Answer, type Audience, type Call, countingOf, type Effect, type Endpoint, endpoint } from './endpoint.ts';
export { acceptedLanguage } from './language.ts';
export { openApiEndpoint, openApiOf } from './openapi.ts';
export { type FieldFault, FieldsError, type Problem } from './problem.ts';
export { type ApiDeps, apiRoutes, type SignedIn } from './routes.ts';
