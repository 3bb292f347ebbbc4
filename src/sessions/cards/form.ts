import { type Card, type CardElement, execute } from '../../platform/cards/index.ts';
import { type Form, formCard, type FormField, type FormToggle, type Speech } from '../../kit/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import { draftFaultWords, fillingWords } from '../planning/draft-words.ts';
import type { Draft, DraftDoubts } from '../planning/draft.ts';
import type { SessionForm } from '../planning/session-form.ts';

/** The form of a session. */
export function sessionFormCard(form: SessionForm, speech: Speech): Card {
  const { changes } = form;
  const { t } = speech;
  const title = changes ? t('sessions.changeTitle') : t('sessions.formTitle');
  return formCard({ title, fields: fieldsOf(form, speech), ...buttonsOf(form, t) }, speech);
}

function fieldsOf(form: SessionForm, speech: Speech): Form['fields'] {
  const { draft, areas, offersMeeting, changes } = form;
  const { t } = speech;
  const told = draftFaultWords({ ...form, booked: changes?.booked ?? 0 }, speech);
  const typed = (id: keyof typeof told) => ({
    id,
    value: draft[id],
    fault: told[id],
    below: choiceButtons(form, id, speech),
  });
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
      ...typed('area'),
      label: t('sessions.areaLabel'),
      hint: t('sessions.areaHint'),
      choices: areas,
    },
  ];
}

/** What fits a field that is in doubt: a press fills it, and keeps what was typed in the others. */
function choiceButtons(
  { doubts = {}, text = '', formId, areas, changes }: SessionForm,
  field: string,
  { language }: Speech,
): readonly CardElement[] {
  const choices = changes ? [] : (doubts[field as keyof DraftDoubts]?.choices ?? []);
  if (choices.length === 0) return [];
  const titleOf = (area: string | undefined) => areas.find(({ value }) => value === area)?.title;
  const actions = choices.map((pick) =>
    execute(titleOf(pick.area) ?? fillingWords(pick, language), 'sessions.fill', { form: formId, text, pick }),
  );
  return [{ type: 'ActionSet', actions }];
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

function placesField(typed: Pick<FormField, 'id' | 'value' | 'fault' | 'below'>, t: Translate): FormField {
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
