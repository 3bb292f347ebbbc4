import {
  type Card,
  card,
  type CardElement,
  choiceField,
  dateField,
  escapeMarkdown,
  execute,
  heading,
  textField,
  timeField,
  toggleField,
} from '../../platform/cards/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import { draftFaultWords, type DraftFaultWords } from '../planning/draft-words.ts';
import type { Draft } from '../planning/draft.ts';
import type { SessionForm } from '../planning/session-form.ts';
import type { Speech } from '../../kit/index.ts';

/** The form of a session; what was typed stays, and what is wrong stands beside its field. */
export function sessionFormCard(form: SessionForm, speech: Speech): Card {
  const { draft, changes } = form;
  const { language, t } = speech;
  const faults = escaped(draftFaultWords({ draft, faults: form.faults, booked: changes?.booked ?? 0 }, speech));
  const title = changes ? t('sessions.changeTitle') : t('sessions.formTitle');
  return card({
    language,
    summary: title,
    body: [
      heading(title),
      ...(changes ? [] : kindField(draft, t)),
      ...textField({
        id: 'title',
        label: t('sessions.titleLabel'),
        hint: t('sessions.titleHint'),
        value: draft.title,
        fault: faults.title,
      }),
      ...dateField({
        id: 'date',
        label: t('sessions.dateLabel'),
        hint: t('sessions.dateHint'),
        value: draft.date,
        fault: faults.date,
      }),
      ...timeField({
        id: 'from',
        label: t('sessions.fromLabel'),
        hint: t('sessions.timeHint'),
        value: draft.from,
        fault: faults.from,
      }),
      ...timeField({
        id: 'to',
        label: t('sessions.toLabel'),
        hint: t('sessions.timeHint'),
        value: draft.to,
        fault: faults.to,
      }),
      ...(changes && draft.kind === 'kafe' ? [] : placesField(draft, faults.places, t)),
      ...textField({
        id: 'link',
        label: t('sessions.linkLabel'),
        hint: t('sessions.linkHint'),
        value: draft.link,
        fault: faults.link,
      }),
      ...(form.offersMeeting && !changes
        ? [
            toggleField({
              id: 'meeting',
              label: t('sessions.meetingLabel'),
              title: t('sessions.meetingToggle'),
              on: draft.meeting === 'true',
            }),
          ]
        : []),
      ...(form.areas.length === 0
        ? []
        : choiceField(
            { id: 'area', label: t('sessions.areaLabel'), hint: t('sessions.areaHint'), value: draft.area },
            form.areas,
          )),
    ],
    actions: changes
      ? [
          execute(
            t('sessions.save'),
            'sessions.change',
            { session: changes.sessionId, seen: changes.sequence, kind: draft.kind },
            'positive',
          ),
          execute(t('sessions.back'), 'sessions.show', { session: changes.sessionId }),
        ]
      : [execute(t('sessions.create'), 'sessions.create', { form: form.formId }, 'positive')],
  });
}

function kindField(draft: Draft, t: Translate): readonly CardElement[] {
  return choiceField({ id: 'kind', label: t('sessions.kindLabel'), hint: t('sessions.kindHint'), value: draft.kind }, [
    { value: 'kafe', title: t('sessions.kafeLine') },
    { value: 'mini_training', title: t('sessions.miniTrainingLine') },
  ]);
}

function placesField(draft: Draft, fault: string | undefined, t: Translate): readonly CardElement[] {
  return textField({
    id: 'places',
    label: t('sessions.placesLabel'),
    hint: t('sessions.placesHint'),
    value: draft.places,
    fault,
  });
}

/** What was typed is quoted in some of them. */
function escaped(words: DraftFaultWords): DraftFaultWords {
  return Object.fromEntries(Object.entries(words).map(([field, text]) => [field, escapeMarkdown(text)]));
}
