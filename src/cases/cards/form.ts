import { type Card, card, execute, heading, literal, text } from '../../platform/cards/index.ts';
import { formCard, type Speech, type Words } from '../../kit/index.ts';
import { draftLimits, type DraftFaults } from '../case.ts';
import type { WishForm } from '../wish-form.ts';
import { type CaseRow, rowElement, tooLong } from './parts.ts';

/** The form of a wish. */
export function wishFormCard(form: WishForm, { language, t }: Speech): Card {
  const { draft, faults, areas } = form;
  const typed = (id: keyof DraftFaults) => ({
    id,
    value: draft[id],
    fault: faultText(faults[id], id, draft[id], { language, t }),
  });
  return formCard(
    {
      title: t('cases.formTitle'),
      fields: [
        { kind: 'line', ...typed('title'), label: t('cases.titleLabel'), hint: t('cases.titleHint') },
        { kind: 'text', ...typed('wish'), label: t('cases.wishLabel'), hint: t('cases.wishHint') },
        { kind: 'text', ...typed('why'), label: t('cases.whyLabel'), hint: t('cases.whyHint') },
        {
          kind: 'choice',
          id: 'area',
          label: t('cases.areaLabel'),
          hint: t('cases.areaHint'),
          value: draft.area,
          choices: areas,
        },
      ],
      submit: { title: t('cases.send'), verb: 'cases.send', data: { form: form.formId } },
    },
    { language },
  );
}

function faultText(
  fault: DraftFaults[keyof DraftFaults],
  field: keyof DraftFaults,
  value: string,
  { language, t }: Words,
): string | undefined {
  if (fault === undefined) return undefined;
  if (fault === 'missing') return field === 'title' ? t('cases.titleMissing') : t('cases.wishMissing');
  return tooLong(value.length, draftLimits[field], { language, t });
}

/** Similar change requests by others, shown before a new one is created. */
export function alikeWishesCard(
  form: Pick<WishForm, 'formId' | 'draft'>,
  alike: readonly CaseRow[],
  { language, t }: Speech,
): Card {
  const { title, wish, why, area } = form.draft;
  const data = { form: form.formId, title: literal(title), wish: literal(wish), why: literal(why), area };
  return card({
    language,
    summary: t('cases.alikeTitle'),
    body: [
      heading(t('cases.alikeTitle')),
      text(t('cases.alikeText')),
      ...alike.map((row) => rowElement(row, execute(t('cases.meToo'), 'cases.join', { case: row.id }), t)),
    ],
    actions: [
      execute(t('cases.sendAnyway'), 'cases.send', { ...data, anyway: true }, 'positive'),
      execute(t('cases.change'), 'cases.edit', data),
    ],
  });
}
