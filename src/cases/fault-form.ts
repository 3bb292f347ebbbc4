import type { FaultDraft, FaultDraftFaults } from './fault.ts';
import type { AreaChoice } from './wish-form.ts';

/** A fault as somebody fills it in; `formId` becomes the idempotency key of the case. */
export type FaultForm = {
  readonly formId: string;
  readonly draft: FaultDraft;
  readonly faults: FaultDraftFaults;
  readonly areas: readonly AreaChoice[];
};
