import type { DatedSpeech } from '../../src/kit/index.ts';
import { askDeleteCard, deletedCard, myDataCard } from '../../src/my-data/cards/my-data.ts';
import type { Part } from '../../src/my-data/overview.ts';
import type { Card } from '../../src/platform/cards/index.ts';

const url = 'https://losen.uin.example/my-data/0123456789abcdef0123456789abcdef.json';
const every: readonly Part[] = [
  { kind: 'you', count: 3, stays: undefined },
  { kind: 'questions', count: 1, stays: undefined },
  { kind: 'questions', count: 1234, stays: 'counted' },
  { kind: 'cases', count: 12, stays: 'archived' },
  { kind: 'sessions', count: 2, stays: 'shared' },
  { kind: 'work', count: 7, stays: 'decided' },
  { kind: 'messages', count: 40, stays: undefined },
];

/** The cards of one's own data: usual, and with nothing. */
export const myDataSamples: Readonly<Record<string, Readonly<Record<string, (speech: DatedSpeech) => Card>>>> = {
  myDataCard: {
    usual: (speech) => myDataCard({ parts: every, url }, speech),
    nothing: (speech) => myDataCard({ parts: [], url }, speech),
  },
  askDeleteCard: {
    usual: (speech) => askDeleteCard({ parts: every }, speech),
    nothing: (speech) => askDeleteCard({ parts: [] }, speech),
  },
  deletedCard: { usual: (speech) => deletedCard(speech) },
};
