import { type Card, card, execute, heading, literal, text } from '../../platform/cards/index.ts';
import { formCard, type Speech, type Words } from '../../kit/index.ts';
import { faultLimits } from '../fault.ts';
import type { FaultForm } from '../fault-form.ts';
import { type CaseRow, rowElement, tooLong } from './parts.ts';

/** Asks whether something does not work or should be different; what somebody wrote goes on to either form. */
export function reportKindCard(words: string | undefined, { language, t }: Speech): Card {
  const data = words === undefined ? {} : { text: literal(words) };
  return card({
    language,
    summary: t('faults.askTitle'),
    body: [heading(t('faults.askTitle'))],
    actions: [
      execute(t('faults.askFault'), 'cases.newFault', data),
      execute(t('faults.askWish'), 'cases.newWish', data),
    ],
  });
}

/** The form of a fault. */
export function faultFormCard(form: FaultForm, { language, t }: Speech): Card {
  const { draft, faults, areas } = form;
  const typed = (id: keyof typeof faultLimits) => ({
    id,
    value: draft[id],
    fault: faultText(faults[id], id, draft[id], { language, t }),
  });
  return formCard(
    {
      title: t('faults.formTitle'),
      fields: [
        { kind: 'text', ...typed('what'), label: t('faults.whatLabel'), hint: t('faults.whatHint') },
        { kind: 'line', ...typed('when'), label: t('faults.whenLabel'), hint: t('faults.whenHint') },
        {
          kind: 'choice',
          id: 'area',
          label: t('cases.areaLabel'),
          hint: t('cases.areaHint'),
          value: draft.area,
          choices: areas,
        },
        { kind: 'line', ...typed('where'), label: t('faults.whereLabel'), hint: t('faults.whereHint') },
      ],
      submit: { title: t('cases.send'), verb: 'cases.sendFault', data: { form: form.formId } },
    },
    { language },
  );
}

function faultText(
  fault: 'missing' | 'tooLong' | undefined,
  field: keyof typeof faultLimits,
  value: string,
  { language, t }: Words,
): string | undefined {
  if (fault === undefined) return undefined;
  return fault === 'missing' ? t('faults.whatMissing') : tooLong(value.length, faultLimits[field], { language, t });
}

/** Similar faults reported by others, shown before one is reported again. */
export function alikeFaultsCard(
  form: Pick<FaultForm, 'formId' | 'draft'>,
  alike: readonly CaseRow[],
  { language, t }: Speech,
): Card {
  const { what, when, where, area } = form.draft;
  const data = { form: form.formId, what: literal(what), when: literal(when), where: literal(where), area };
  return card({
    language,
    summary: t('faults.alikeTitle'),
    body: [
      heading(t('faults.alikeTitle')),
      text(t('faults.alikeText')),
      ...alike.map((row) => rowElement(row, execute(t('cases.meToo'), 'cases.join', { case: row.id }), t)),
    ],
    actions: [
      execute(t('faults.sendAnyway'), 'cases.sendFault', { ...data, anyway: true }, 'positive'),
      execute(t('cases.change'), 'cases.editFault', data),
    ],
  });
}
