import type { EntryEdit, EntryStateDto } from '../dto.ts';
import { type Language, languages } from '../../tab/languages.ts';
import type { TabTranslate } from '../../tab/words.tsx';

export { capital } from '../../tab/words.tsx';

const stateKeys = {
  draft: 'tab.stateDraft',
  specialists: 'tab.stateSpecialists',
  published: 'tab.statePublished',
  retired: 'tab.stateRetired',
} as const satisfies Readonly<Record<EntryStateDto, string>>;

export const states = Object.keys(stateKeys) as readonly EntryStateDto[];

const answererKeys = {
  '': 'tab.byText',
  'sessions.list': 'tab.byCalendar',
  'sessions.mine': 'tab.byMyBookings',
  'sessions.new': 'tab.bySessionForm',
  'cases.mine': 'tab.byMyCases',
  'cases.report': 'tab.byReport',
  'cases.fault': 'tab.byFaultForm',
  'cases.newWish': 'tab.byWishForm',
  'cases.new': 'tab.byNewWishes',
  'questions.mine': 'tab.byMyQuestions',
  'questions.open': 'tab.byOpenQuestions',
  'status.show': 'tab.byWeeklyStatus',
  'people.human': 'tab.byPeople',
  'guide.help': 'tab.byHelp',
  'guide.languages': 'tab.byLanguages',
  'privacy.stored': 'tab.byPrivacy',
  'privacy.delete': 'tab.byDeletion',
} as const satisfies Readonly<Record<EntryEdit['answeredBy'], string>>;

/** The text first, then the features. */
export const answerers = Object.keys(answererKeys) as readonly EntryEdit['answeredBy'][];

export function answererName(answerer: EntryEdit['answeredBy'], t: TabTranslate): string {
  return t(answererKeys[answerer]);
}

export function stateName(state: EntryStateDto, t: TabTranslate): string {
  return t(stateKeys[state]);
}

export function areaNameOf(areas: readonly { readonly key: string; readonly name: string }[], key: string): string {
  return areas.find((area) => area.key === key)?.name ?? key;
}

/** The reader's own language first, the others in the order in which the product names them. */
export function inReadingOrder<T extends { readonly language: Language }>(texts: readonly T[], own: Language): T[] {
  const order = [own, ...languages.filter((one) => one !== own)];
  return texts.toSorted((one, other) => order.indexOf(one.language) - order.indexOf(other.language));
}
