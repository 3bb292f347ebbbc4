import { z } from 'zod';
import { AppError } from '../../../errors.ts';
import { action, policy } from '../../../kit/index.ts';
import { formatOf } from '../../file-format.ts';
import { parseFileApart } from '../../import/file-parser.ts';
import type { ImportReport } from '../../import/listing.ts';
import type { EditingDeps } from './deps.ts';

/** Imports a file of entries atomically; a dry run only reports the outcome of each row. */
export const importFile = action({
  name: 'answers.importFile',
  who: policy.keeper,
  presser: 'anyone',
  where: 'personal',
  effect: 'act',
  counts: 'creation',
  input: z.object({
    fileName: z.string(),
    bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
    isDryRun: z.boolean(),
    /** Consent to add unknown areas from the file; only administrators may give it. */
    createAreas: z.boolean(),
  }),
  async run(
    { organisation, transfer }: EditingDeps,
    by,
    { fileName, bytes, isDryRun, createAreas },
  ): Promise<{ readonly kind: 'report'; readonly report: ImportReport }> {
    const format = formatOf(fileName);
    if (!format) throw new AppError('file_unknown');
    if (createAreas && !by.person.roles.includes('administrator'))
      throw new AppError('not_allowed', { role: by.t('organisation.administrator') });
    const sheet = await parseFileApart(format, bytes);
    const { key: rolloutKey } = await organisation.rollout(by.tenantId);
    const request = { tenantId: by.tenantId, rolloutKey, sheet, isDryRun, createAreas };
    const outcome = await transfer(by.tenantId).importSheet(request, by.person.id);
    if (outcome.kind === 'no_rollout') throw new AppError('api_unknown');
    return { kind: 'report', report: outcome };
  },
});
