import type { Translate } from '../../platform/i18n/index.ts';
import { type NameFault, nameLimit } from './names.ts';

/** The text for a fault of a name; the same in the chat and in the tab. */
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
