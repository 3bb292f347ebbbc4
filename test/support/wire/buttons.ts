import { cardSamples, speechOf } from '../card-samples.ts';
import { record, shapeOf } from './placeholders.ts';

/** A button as a card out there has it: what its press sends is `data` and what the card's fields hold. */
export type RecordedButton = {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly inputs: Readonly<Record<string, string>>;
};

/** What is typed into a field of that id. */
const typedInto: Readonly<Record<string, string>> = {
  title: '{title}',
  wish: '{wish}',
  what: '{what}',
  when: 'i dag',
  where: 'Ny sak',
  why: 'Fristene glipper',
  area: 'hr',
  reason: 'Det kommer i neste versjon.',
  kind: 'mini_training',
  date: '{date}',
  from: '10:00',
  to: '10:30',
  places: '20',
  link: 'https://meet.uin.example/arkiv',
  meeting: 'false',
  count: '12',
  weekday: '2',
  time: '09:30',
  language: 'nb',
  highlights: 'Portalen åpner torsdag.',
  sure: '72',
  middling: '24',
  name: 'Saksportalen',
  nb: '{title}',
  nn: '',
  sv: '',
  da: '',
  en: '',
  question: '{title}',
};

export function keyOfButton({ verb, data, inputs }: RecordedButton): string {
  return `${verb} ${shapeOf(data)} ${Object.keys(inputs).sort().join()}`;
}

/** The buttons of all sample cards, with the fields next to them. */
export function buttonsOfSamples(): readonly RecordedButton[] {
  const speech = speechOf('nb');
  return Object.values(cardSamples).flatMap((samples) =>
    Object.values(samples).flatMap((sample) => buttonsWithFields(sample(speech))),
  );
}

export function buttonsWithFields(card: unknown): readonly RecordedButton[] {
  const buttons: { readonly verb: string; readonly data: Readonly<Record<string, unknown>> }[] = [];
  const inputs: Record<string, string> = {};
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    const element = value as { type?: string; id?: string; verb: string; data: Record<string, unknown> };
    if (element.type === 'Action.Execute') buttons.push(element);
    if (element.type?.startsWith('Input.') && element.id) inputs[element.id] = typed(element.id);
    Object.values(value).forEach(walk);
  };
  walk(card);
  return buttons.map(({ verb, data }) => ({ verb, data: record(data) as RecordedButton['data'], inputs }));
}

function typed(id: string): string {
  const value = typedInto[id];
  if (value === undefined) throw new Error(`say in typedInto what somebody types into the field ${id}`);
  return value;
}
