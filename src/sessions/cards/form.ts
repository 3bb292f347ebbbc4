import {
  type Card,
  card,
  type CardElement,
  choiceField,
  dateField,
  escapeMarkdown,
  execute,
  heading,
  shorten,
  textField,
  timeField,
  toggleField,
} from '../../platform/cards/index.ts';
import { intlLocale, type Translate } from '../../platform/i18n/index.ts';
import { type Draft, type DraftFaults, mostPlaces, titleLimit } from '../draft.ts';
import type { Speech } from './parts.ts';

/** `changes`: the session that is changed, and what was seen of it; undefined for a new one. */
export type SessionForm = {
  readonly formId: string;
  readonly draft: Draft;
  readonly faults: DraftFaults;
  readonly areas: readonly { readonly title: string; readonly value: string }[];
  /** Losen can make Teams meetings here. */
  readonly offersMeeting: boolean;
  readonly changes: { readonly sessionId: string; readonly sequence: number; readonly booked: number } | undefined;
};

/** The form of a session; what was typed stays, and what is wrong stands beside its field. */
export function sessionFormCard(form: SessionForm, speech: Speech): Card {
  const { draft, faults, changes } = form;
  const { language, t } = speech;
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
        fault: titleFault(form, speech),
      }),
      ...dateField({
        id: 'date',
        label: t('sessions.dateLabel'),
        hint: t('sessions.dateHint'),
        value: draft.date,
        fault: dateFault(form, t),
      }),
      ...timeField({
        id: 'from',
        label: t('sessions.fromLabel'),
        hint: t('sessions.timeHint'),
        value: draft.from,
        fault: timeFault(faults.from, draft.from, t),
      }),
      ...timeField({
        id: 'to',
        label: t('sessions.toLabel'),
        hint: t('sessions.timeHint'),
        value: draft.to,
        fault: timeFault(faults.to, draft.to, t),
      }),
      ...(changes && draft.kind === 'kafe' ? [] : placesField(form, speech)),
      ...textField({
        id: 'link',
        label: t('sessions.linkLabel'),
        hint: t('sessions.linkHint'),
        value: draft.link,
        fault: linkFault(faults.link, t),
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

function placesField(form: SessionForm, speech: Speech): readonly CardElement[] {
  const { t } = speech;
  return textField({
    id: 'places',
    label: t('sessions.placesLabel'),
    hint: t('sessions.placesHint'),
    value: form.draft.places,
    fault: placesFault(form, speech),
  });
}

function titleFault({ draft, faults }: SessionForm, { language, t }: Speech): string | undefined {
  if (faults.title === undefined) return undefined;
  if (faults.title === 'missing') return t('sessions.titleMissing');
  const number = new Intl.NumberFormat(intlLocale[language]);
  return t('sessions.titleTooLong', { length: number.format(draft.title.length), limit: number.format(titleLimit) });
}

function dateFault({ draft, faults }: SessionForm, t: Translate): string | undefined {
  const typed = quoted(draft.date);
  switch (faults.date) {
    case undefined:
      return undefined;
    case 'missing':
      return t('sessions.dateMissing');
    case 'unreadable':
      return escapeMarkdown(t('sessions.dateUnreadable', { typed }));
    case 'noSuchDay':
      return escapeMarkdown(t('sessions.dateNoSuchDay', { typed }));
    case 'past':
      return t('sessions.datePast');
    case 'tooFar':
      return t('sessions.dateTooFar');
  }
}

function timeFault(fault: DraftFaults['from'] | DraftFaults['to'], value: string, t: Translate): string | undefined {
  const typed = quoted(value);
  switch (fault) {
    case undefined:
      return undefined;
    case 'missing':
      return t('sessions.timeMissing');
    case 'unreadable':
      return escapeMarkdown(t('sessions.timeUnreadable', { typed }));
    case 'past':
      return t('sessions.timePast');
    case 'skipped':
      return escapeMarkdown(t('sessions.timeSkipped', { time: typed }));
    case 'notAfter':
      return t('sessions.endNotAfter');
  }
}

function placesFault({ draft, faults, changes }: SessionForm, { language, t }: Speech): string | undefined {
  const number = new Intl.NumberFormat(intlLocale[language]);
  switch (faults.places) {
    case undefined:
      return undefined;
    case 'missing':
      return t('sessions.placesMissing');
    case 'notWhole':
      return escapeMarkdown(t('sessions.placesNotWhole', { typed: quoted(draft.places) }));
    case 'outOfRange':
      return t('sessions.placesOutOfRange', { most: number.format(mostPlaces) });
    case 'notForKafe':
      return t('sessions.placesNotForKafe');
    case 'belowBooked':
      return t('sessions.belowBooked', { booked: number.format(changes?.booked ?? 0) });
  }
}

function linkFault(fault: DraftFaults['link'], t: Translate): string | undefined {
  if (fault === undefined) return undefined;
  return fault === 'tooLong' ? t('sessions.linkTooLong') : t('sessions.linkNotHttps');
}

/** As much of what was typed as fits a line. */
function quoted(typed: string): string {
  return shorten(typed.trim(), 40);
}
