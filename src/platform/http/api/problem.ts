import { z } from 'zod';
import { AppError, type ErrorCode } from '../../../errors.ts';
import type { Translate } from '../../i18n/index.ts';

const statuses: Readonly<Record<ErrorCode, number>> = {
  api_unknown: 404,
  area_not_found: 404,
  body_not_json: 400,
  body_type_unknown: 415,
  call_failed: 500,
  card_not_yours: 403,
  card_outdated: 409,
  case_not_found: 404,
  session_closed: 409,
  session_not_found: 404,
  status_not_found: 404,
  changed_meanwhile: 412,
  database_busy: 503,
  entry_not_found: 404,
  file_too_large: 413,
  file_unknown: 415,
  idempotency_key_missing: 400,
  internal: 500,
  message_empty: 422,
  message_too_vague: 422,
  method_not_allowed: 405,
  not_administrator: 403,
  not_allowed: 403,
  person_ambiguous: 409,
  person_unknown: 404,
  precondition_missing: 428,
  question_not_found: 404,
  quota_creations: 429,
  quota_messages: 429,
  request_invalid: 422,
  sign_in_needed: 401,
  sign_in_unavailable: 503,
  tab_not_set_up: 503,
  tenant_not_served: 403,
  text_too_long: 422,
  too_many_streams: 429,
};

/** RFC 9457; programs use `code`; the texts are in the person's language. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    /** The faults of each field. */
    errors: z.array(z.object({ field: z.string(), detail: z.string() })).optional(),
    /** The current state, when an edit came too late. */
    current: z.unknown().optional(),
  })
  .meta({ id: 'Problem' });

export type Problem = z.output<typeof problemSchema>;

/** Faults in the fields of a request; the texts are added where the person's language is known. */
export class FieldsError extends AppError {
  readonly faults: readonly FieldFault[];

  constructor(faults: readonly FieldFault[]) {
    super('request_invalid');
    this.faults = faults;
  }
}

export type FieldFault = {
  /** Names and places, separated by dots: `texts.0.question`. */
  readonly field: string;
  readonly kind: 'missing' | 'tooLong' | 'wrong';
  /** Characters, for `tooLong`. */
  readonly limit?: number;
  /** In the person's language, when the feature has a more specific text. */
  readonly detail?: string;
};

export function problemOf(fault: AppError, t: Translate): Problem {
  // Codes and parameters match where they are thrown; the type of a single key cannot express that.
  const words = (t as (key: string, params: object) => string)(`errors.${fault.code}`, fault.params);
  return {
    type: `urn:losen:problem:${fault.code}`,
    title: words,
    status: statuses[fault.code],
    code: fault.code,
    ...(fault instanceof FieldsError && fault.faults.length > 0
      ? { errors: fault.faults.map((one) => ({ field: one.field, detail: detailOf(one, t) })) }
      : {}),
  };
}

function detailOf({ kind, limit, detail }: FieldFault, t: Translate): string {
  if (detail !== undefined) return detail;
  if (kind === 'missing') return t('api.fieldMissing');
  return kind === 'tooLong' ? t('api.fieldTooLong', { limit: String(limit ?? 0) }) : t('api.fieldWrong');
}

/** Converts the issues of a schema to field faults. */
export function fieldFaults(issues: readonly z.core.$ZodIssue[]): readonly FieldFault[] {
  return issues.map((issue) => {
    const field = issue.path.map(String).join('.');
    if (issue.code === 'too_big' && issue.origin === 'string')
      return { field, kind: 'tooLong', limit: Number(issue.maximum) };
    const isMissing =
      (issue.code === 'too_small' && issue.origin === 'string') ||
      (issue.code === 'invalid_type' && issue.input === undefined);
    return { field, kind: isMissing ? 'missing' : 'wrong' };
  });
}
