import type { Draft, DraftDoubts, DraftFaults, Filling } from './draft.ts';
import { type PlanContext, readPlanText } from './plan-text.ts';

type Filled = { readonly draft: Draft; readonly faults: DraftFaults; readonly doubts: DraftDoubts };

/** The form after a press on one of what fits: filled, and with the doubts of the sentence that are left. */
export function fill(
  { draft: typed, pick, text }: { readonly draft: Draft; readonly pick: Filling; readonly text: string },
  context: PlanContext,
): Filled {
  const picked = Object.fromEntries(Object.entries(pick).filter(([, value]) => value !== undefined));
  const draft: Draft = { ...typed, ...picked };
  const read = readPlanText(text, context);
  if (!read) return { draft, faults: {}, doubts: {} };
  const isOpen = (field: string): boolean => !Object.hasOwn(draft, field) || draft[field as keyof Draft].trim() === '';
  const open = <T extends object>(fields: T): T =>
    Object.fromEntries(Object.entries(fields).filter(([field]) => isOpen(field))) as T;
  return { draft, faults: open(read.faults), doubts: open(read.doubts) };
}
