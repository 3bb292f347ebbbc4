import { type RefObject, useEffect } from 'react';
import { CallError } from '../api.ts';

/** Moves the focus to the first invalid field, so that screen readers announce the fault. */
export function useFocusFirstFault(form: RefObject<HTMLFormElement | null>, fault: unknown): void {
  useEffect(() => {
    if (!(fault instanceof CallError) || !fault.problem?.errors) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, fault]);
}
