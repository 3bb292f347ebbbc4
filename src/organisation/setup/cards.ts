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
import { pageIn, pagingActions, type Speech } from '../../kit/index.ts';
import { languages } from '../../platform/i18n/index.ts';
import { nameFaultText } from './name-words.ts';
import type { AreaForm, SetupView } from './forms.ts';
import { mostAreas } from './names.ts';

/** The rollout's name to change, and its areas. */
export function setupCard(view: SetupView, { language, t }: Pick<Speech, 'language' | 't'>): Card {
  const { setUp, note } = view;
  const page = pageIn(setUp.areas, view.from);
  const title = t('organisation.setupTitle');
  const told =
    note === 'rolloutChanged'
      ? t('organisation.rolloutChanged', { name: setUp.name })
      : note && t(`organisation.${note}`);
  const actions: readonly CardAction[] = [
    execute(t('organisation.saveRollout'), 'organisation.saveRollout', { seen: setUp.revision }, 'positive'),
    execute(t('organisation.addArea'), 'organisation.newArea'),
    ...pagingActions({ ...page, verb: 'organisation.setup' }, { t }),
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
      ...page.items.map(({ key, names }) =>
          pressableRow(
            [asTyped(names[language], { bold: true }), asTyped(t('organisation.areaKey', { key }), { subtle: true })],
            execute(t('organisation.renameArea', { name: names[language] }), 'organisation.area', { area: key }),
          ),
        ),
    ],
    actions,
  });
}

/** An area's names in five languages. */
export function areaCard(form: AreaForm, { language, t }: Pick<Speech, 'language' | 't'>): Card {
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
