/** Every code that a refused or broken request may carry; each has a message in every catalogue under `errors`. */
export const errorCodes = [
  'card_not_yours',
  'card_outdated',
  'entry_not_found',
  'not_allowed',
  'question_not_found',
  'case_not_found',
  'session_closed',
  'session_not_found',
  'status_not_found',
  'text_too_long',
  'message_empty',
  'message_too_vague',
  'not_administrator',
  'person_unknown',
  'person_ambiguous',
  'tenant_not_served',
  'database_busy',
  'internal',
  'api_unknown',
  'area_not_found',
  'body_not_json',
  'body_type_unknown',
  'call_failed',
  'changed_meanwhile',
  'file_too_large',
  'file_unknown',
  'idempotency_key_missing',
  'method_not_allowed',
  'precondition_missing',
  'request_invalid',
  'sign_in_needed',
  'sign_in_unavailable',
  'tab_not_set_up',
  'too_many_streams',
  'quota_creations',
  'quota_messages',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** A request that is refused or cannot be carried out, identified by its code; the catalogues hold the texts. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, params: Readonly<Record<string, string>> = {}, options?: { readonly cause?: unknown }) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}
