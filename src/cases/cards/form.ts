import {
  type Card,
  card,
  choiceField,
  execute,
  heading,
  literal,
  text,
  textField,
} from '../../platform/cards/index.ts';
import type { Speech, Words } from '../../kit/index.ts';
import { draftLimits, type DraftFaults } from '../case.ts';
import type { WishForm } from '../wish-form.ts';
import { type CaseRow, rowElement, tooLong } from './parts.ts';

/** The form of a wish; what was typed stays, and what is wrong stands beside its field. */
export function wishFormCard(form: WishForm, { language, t }: Speech): Card {
  const { draft, faults } = form;
  const fault = (field: keyof DraftFaults) => faultText(faults[field], field, draft[field], { language, t });
  return card({
    language,
    summary: t('cases.formTitle'),
    body: [
      heading(t('cases.formTitle')),
      ...textField({
        id: 'title',
        label: t('cases.titleLabel'),
        hint: t('cases.titleHint'),
        value: draft.title,
        fault: fault('title'),
      }),
      ...textField(
        { id: 'wish', label: t('cases.wishLabel'), hint: t('cases.wishHint'), value: draft.wish, fault: fault('wish') },
        { multiline: true },
      ),
      ...textField(
        { id: 'why', label: t('cases.whyLabel'), hint: t('cases.whyHint'), value: draft.why, fault: fault('why') },
        { multiline: true },
      ),
      ...(form.areas.length === 0
        ? []
        : choiceField(
            { id: 'area', label: t('cases.areaLabel'), hint: t('cases.areaHint'), value: draft.area },
            form.areas,
          )),
    ],
    actions: [execute(t('cases.send'), 'cases.send', { form: form.formId }, 'positive')],
  });
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

/** What others wish that is alike, before a wish becomes one more. */
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
