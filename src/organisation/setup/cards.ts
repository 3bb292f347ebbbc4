import {
  asTyped,
  type Card,
  card,
  type CardAction,
  escapeMarkdown,
  execute,
  heading,
  pressableRow,
  subtle,
  text,
  textField,
} from '../../platform/cards/index.ts';
import { type Language, languages, type Translate } from '../../platform/i18n/index.ts';
import { nameFaultText } from './name-words.ts';
import { mostAreas, type NameFault, type NameFaults, type TypedNames } from './names.ts';
import type { SetUp } from './store.ts';

type Speech = { readonly language: Language; readonly t: Translate };

/** Rows of the list; the rest comes with "show more". */
export const areasAtOnce = 5;

export type SetupView = {
  readonly setUp: SetUp;
  /** The first area that is shown. */
  readonly from: number;
  /** What was typed and is not kept. */
  readonly typed?: string;
  readonly fault?: NameFault | undefined;
  readonly note?: 'rolloutSaved' | 'rolloutChanged' | 'areaSaved';
};

/** The rollout's name to change, and its areas. */
export function setupCard(view: SetupView, { language, t }: Speech): Card {
  const { setUp, from, note } = view;
  const title = t('organisation.setupTitle');
  const next = from + areasAtOnce;
  const told =
    note === 'rolloutChanged'
      ? t('organisation.rolloutChanged', { name: setUp.name })
      : note && t(`organisation.${note}`);
  const actions: readonly CardAction[] = [
    execute(t('organisation.saveRollout'), 'organisation.saveRollout', { seen: setUp.revision }, 'positive'),
    execute(t('organisation.addArea'), 'organisation.newArea'),
    ...(next < setUp.areas.length ? [execute(t('organisation.more'), 'organisation.setup', { from: next })] : []),
  ];
  return card({
    language,
    summary: told ?? title,
    body: [
      heading(title),
      ...(told === undefined ? [] : [text(escapeMarkdown(told), { weight: 'bolder' })]),
      ...textField({
        id: 'name',
        label: t('organisation.rolloutName'),
        hint: t('organisation.rolloutNameHint'),
        value: view.typed ?? setUp.name,
        fault: view.fault && nameFaultText(view.fault, t),
      }),
      subtle(t('organisation.areasTitle', { count: setUp.areas.length })),
      ...setUp.areas
        .slice(from, next)
        .map(({ key, names }) =>
          pressableRow(
            [asTyped(names[language], { bold: true }), asTyped(t('organisation.areaKey', { key }), { subtle: true })],
            execute(t('organisation.renameArea', { name: names[language] }), 'organisation.area', { area: key }),
          ),
        ),
    ],
    actions,
  });
}

export type AreaForm = {
  readonly typed: TypedNames;
  readonly faults: NameFaults;
  /** The area that is named anew, and the revision it was seen in; for a new one the id of the form. */
  readonly of: { readonly area: string; readonly seen: number } | { readonly form: string };
  /** `changed`: what somebody else has called it meanwhile. */
  readonly note?: { readonly kind: 'changed'; readonly name: string } | { readonly kind: 'tooMany' };
};

/** An area's names in five languages. */
export function areaCard(form: AreaForm, { language, t }: Speech): Card {
  const isNew = 'form' in form.of;
  const title = t(isNew ? 'organisation.newAreaTitle' : 'organisation.areaTitle');
  const note =
    form.note &&
    (form.note.kind === 'changed'
      ? t('organisation.areaChanged', { name: form.note.name })
      : t('organisation.areasTooMany', { limit: String(mostAreas) }));
  // The own language first: often it is the only one that is filled in.
  const inOrder = [language, ...languages.filter((one) => one !== language)];
  return card({
    language,
    summary: note ?? title,
    body: [
      heading(title),
      ...(note === undefined ? [] : [text(escapeMarkdown(note), { weight: 'bolder' })]),
      text(t('organisation.areaIntro')),
      ...inOrder.flatMap((one) => {
        const fault = form.faults[one];
        return textField({
          id: one,
          label: t(`organisation.name_${one}`),
          hint: t('organisation.areaHint'),
          value: form.typed[one] ?? '',
          fault: fault && nameFaultText(fault, t),
        });
      }),
    ],
    actions: [
      'form' in form.of
        ? execute(t('organisation.addArea'), 'organisation.addArea', form.of, 'positive')
        : execute(t('organisation.saveArea'), 'organisation.renameArea', form.of, 'positive'),
      execute(t('organisation.backToSetup'), 'organisation.setup', { from: 0 }),
    ],
  });
}
