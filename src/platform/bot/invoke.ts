import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { AppError } from '../../errors.ts';

const invokeSchema = z.looseObject({
  action: z.looseObject({ verb: z.string(), data: z.record(z.string(), z.unknown()).optional() }),
});

/** The verb and data of a pressed button. @throws AppError card_outdated. */
export function readInvoke(activity: Activity): {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
} {
  const invoke = invokeSchema.safeParse(activity.value);
  if (!invoke.success) throw new AppError('card_outdated');
  return { verb: invoke.data.action.verb, data: invoke.data.action.data ?? {} };
}
