import {
  asTyped,
  type Card,
  escapeMarkdown,
  execute,
  heading,
  pressableRow,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import { formCard, pageIn, pagingActions, type Words } from '../../kit/index.ts';
import { languages } from '../../platform/i18n/index.ts';
import { nameFaultText } from './name-words.ts';
import type { AreaForm, SetupView } from './forms.ts';
import { mostAreas } from './names.ts';

/** The rollout's name to change, and its areas. */
export function setupCard(view: SetupView, { language, t }: Words): Card {
  const { setUp, note } = view;
  const page = pageIn(setUp.areas, view.from);
  const title = t('organisation.setupTitle');
  const told =
    note === 'rolloutChanged'
      ? t('organisation.rolloutChanged', { name: setUp.name })
      : note && t(`organisation.${note}`);
  return formCard(
    {
      title: told ?? title,
      head: headOf(title, told),
      fields: [
        {
          kind: 'line',
          id: 'name',
          label: t('organisation.rolloutName'),
          hint: t('organisation.rolloutNameHint'),
          value: view.typed ?? setUp.name,
          fault: view.fault && nameFaultText(view.fault, t),
        },
      ],
      foot: [
        subtle(t('organisation.areasTitle', { count: setUp.areas.length })),
        ...page.items.map(({ key, names }) =>
          pressableRow(
            [asTyped(names[language], { bold: true }), asTyped(t('organisation.areaKey', { key }), { subtle: true })],
            execute(t('organisation.renameArea', { name: names[language] }), 'organisation.area', { area: key }),
          ),
        ),
      ],
      submit: {
        title: t('organisation.saveRollout'),
        verb: 'organisation.saveRollout',
        data: { seen: setUp.revision },
      },
      actionsAfter: [
        execute(t('organisation.addArea'), 'organisation.newArea'),
        ...pagingActions({ ...page, verb: 'organisation.setup' }, { t }),
      ],
    },
    { language },
  );
}

/** An area's names in five languages. */
export function areaCard({ of, note, typed, faults }: AreaForm, { language, t }: Words): Card {
  const title = t('form' in of ? 'organisation.newAreaTitle' : 'organisation.areaTitle');
  const told =
    note &&
    (note.kind === 'changed'
      ? t('organisation.areaChanged', { name: note.name })
      : t('organisation.areasTooMany', { limit: String(mostAreas) }));
  // The own language first: often it is the only one that is filled in.
  const inOrder = [language, ...languages.filter((one) => one !== language)];
  return formCard(
    {
      title: told ?? title,
      head: [...headOf(title, told), text(t('organisation.areaIntro'))],
      fields: inOrder.map((one) => {
        const fault = faults[one];
        return {
          kind: 'line',
          id: one,
          label: t(`organisation.name_${one}`),
          hint: t('organisation.areaHint'),
          value: typed[one] ?? '',
          fault: fault && nameFaultText(fault, t),
        };
      }),
      submit:
        'form' in of
          ? { title: t('organisation.addArea'), verb: 'organisation.addArea', data: of }
          : { title: t('organisation.saveArea'), verb: 'organisation.renameArea', data: of },
      cancel: { title: t('organisation.backToSetup'), verb: 'organisation.setup', data: { from: 0 } },
    },
    { language },
  );
}

/** The title, and what the last press has done. */
function headOf(title: string, told: string | undefined) {
  return [heading(title), ...(told === undefined ? [] : [text(escapeMarkdown(told), { weight: 'bolder' })])];
}
