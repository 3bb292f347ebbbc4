import type { Translate } from '../../platform/i18n/index.ts';
import { type NameFault, nameLimit } from './names.ts';

/** What is wrong with a name, in words; the same in the chat and in the tab. */
export function nameFaultText(fault: NameFault, t: Translate): string {
  switch (fault) {
    case 'missing':
      return t('organisation.nameMissing');
    case 'tooLong':
      return t('organisation.nameTooLong', { limit: String(nameLimit) });
    case 'taken':
      return t('organisation.nameTaken');
  }
}
