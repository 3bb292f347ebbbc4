import type { DatedSpeech } from '../../src/kit/index.ts';
import { askFormCard, questionSentCard, takenBackCard } from '../../src/people/cards/ask.ts';
import { contactsCard, whichAreaCard } from '../../src/people/cards/contacts.ts';
import type { Card } from '../../src/platform/cards/index.ts';

const id = '0199a000-0000-7000-8000-000000000001';
const unbroken = 'Personvernkonsekvensvurderingsmalrevisjonsansvarlig'.repeat(3);
const area = { key: 'archive', name: 'Arkiv' };
const hostile = { key: 'x', name: 'Styrer *og* [utvalg](https://evil.example)' };
const mette = { name: 'Mette Kjær', chat: 'https://teams.microsoft.com/l/chat/0/0?users=mette%40uin.example' };
const form = { formId: id, text: '', fault: undefined, area: 'archive' };

/** The cards that lead to people: usual, long and hostile. */
export const peopleSamples: Readonly<Record<string, Readonly<Record<string, (speech: DatedSpeech) => Card>>>> = {
  contactsCard: {
    area: (speech) =>
      contactsCard(
        { contacts: { role: 'specialist', people: [mette, { ...mette, name: unbroken }], more: 0 }, area },
        speech,
      ),
    human: (speech) =>
      contactsCard(
        {
          contacts: { role: 'lead', people: [{ name: 'Solveig *Tveit*', chat: undefined }], more: 7 },
          area: undefined,
        },
        speech,
      ),
    fallback: (speech) =>
      contactsCard({ contacts: { role: 'administrator', people: [mette], more: 0 }, area: hostile }, speech),
    nobody: (speech) => contactsCard({ contacts: undefined, area }, speech),
  },
  whichAreaCard: {
    usual: (speech) => whichAreaCard({ from: 0, total: 2, items: [area, { key: 'login', name: unbroken }] }, speech),
    more: (speech) => whichAreaCard({ from: 5, total: 12, items: [area, hostile] }, speech),
  },
  askFormCard: {
    usual: (speech) => askFormCard(form, speech),
    missing: (speech) => askFormCard({ ...form, fault: 'missing' }, speech),
    tooLong: (speech) => askFormCard({ ...form, text: 'ж'.repeat(5900), fault: 'tooLong' }, speech),
  },
  questionSentCard: {
    usual: (speech) => questionSentCard({ question: id, areaName: undefined }, speech),
    area: (speech) => questionSentCard({ question: id, areaName: hostile.name }, speech),
  },
  takenBackCard: { usual: (speech) => takenBackCard(speech) },
};
