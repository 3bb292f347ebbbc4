import type { Card } from '../../platform/cards/index.ts';
import { type Form, formCard, type FormField, type FormToggle, type Speech } from '../../kit/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import { draftFaultWords } from '../planning/draft-words.ts';
import type { Draft } from '../planning/draft.ts';
import type { SessionForm } from '../planning/session-form.ts';

/** The form of a session. */
export function sessionFormCard(form: SessionForm, speech: Speech): Card {
  const { changes } = form;
  const { t } = speech;
  const title = changes ? t('sessions.changeTitle') : t('sessions.formTitle');
  return formCard({ title, fields: fieldsOf(form, speech), ...buttonsOf(form, t) }, speech);
}

function fieldsOf({ draft, faults, areas, offersMeeting, changes }: SessionForm, speech: Speech): Form['fields'] {
  const { t } = speech;
  const told = draftFaultWords({ draft, faults, booked: changes?.booked ?? 0 }, speech);
  const typed = (id: keyof typeof told) => ({ id, value: draft[id], fault: told[id] });
  const hasPlaces = !(changes && draft.kind === 'kafe');
  return [
    ...(changes ? [] : [kindField(draft, t)]),
    { kind: 'line', ...typed('title'), label: t('sessions.titleLabel'), hint: t('sessions.titleHint') },
    { kind: 'date', ...typed('date'), label: t('sessions.dateLabel'), hint: t('sessions.dateHint') },
    { kind: 'time', ...typed('from'), label: t('sessions.fromLabel'), hint: t('sessions.timeHint') },
    { kind: 'time', ...typed('to'), label: t('sessions.toLabel'), hint: t('sessions.timeHint') },
    ...(hasPlaces ? [placesField(typed('places'), t)] : []),
    { kind: 'line', ...typed('link'), label: t('sessions.linkLabel'), hint: t('sessions.linkHint') },
    ...(offersMeeting && !changes ? [meetingToggle(draft, t)] : []),
    {
      kind: 'choice',
      id: 'area',
      label: t('sessions.areaLabel'),
      hint: t('sessions.areaHint'),
      value: draft.area,
      choices: areas,
    },
  ];
}

function kindField({ kind }: Draft, t: Translate): FormField {
  return {
    kind: 'choice',
    id: 'kind',
    label: t('sessions.kindLabel'),
    hint: t('sessions.kindHint'),
    value: kind,
    choices: [
      { value: 'kafe', title: t('sessions.kafeLine') },
      { value: 'mini_training', title: t('sessions.miniTrainingLine') },
    ],
  };
}

function placesField(typed: Pick<FormField, 'id' | 'value' | 'fault'>, t: Translate): FormField {
  return { kind: 'line', ...typed, label: t('sessions.placesLabel'), hint: t('sessions.placesHint') };
}

function meetingToggle({ meeting }: Draft, t: Translate): FormToggle {
  return {
    kind: 'toggle',
    id: 'meeting',
    label: t('sessions.meetingLabel'),
    title: t('sessions.meetingToggle'),
    on: meeting === 'true',
  };
}

function buttonsOf({ draft, changes, formId }: SessionForm, t: Translate): Pick<Form, 'submit' | 'cancel'> {
  if (!changes) return { submit: { title: t('sessions.create'), verb: 'sessions.create', data: { form: formId } } };
  const { sessionId: session, sequence } = changes;
  const data = { session, seen: sequence, kind: draft.kind };
  return {
    submit: { title: t('sessions.save'), verb: 'sessions.change', data },
    cancel: { title: t('sessions.back'), verb: 'sessions.show', data: { session } },
  };
}
