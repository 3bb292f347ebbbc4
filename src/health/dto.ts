import { z } from 'zod';
import { findingKinds } from './check.ts';

const findingDto = z
  .object({
    name: z.string(),
    kind: z.enum(findingKinds),
    /** The kind in the reader's language. */
    kindName: z.string(),
    label: z.string(),
    text: z.string(),
  })
  .meta({ id: 'HealthFinding' });

export const healthDto = z.object({ summary: z.string(), findings: z.array(findingDto) }).meta({ id: 'Health' });

export type FindingDto = z.output<typeof findingDto>;
export type HealthDto = z.output<typeof healthDto>;
