import { type RefObject, useEffect } from 'react';
import { CallError } from '../api.ts';

/** Takes the keyboard to the first field that was refused, so that what is wrong is heard. */
export function useFocusFirstFault(form: RefObject<HTMLFormElement | null>, fault: unknown): void {
  useEffect(() => {
    if (!(fault instanceof CallError) || !fault.problem?.errors) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, fault]);
}
