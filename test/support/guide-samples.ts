import { helpCard } from '../../src/guide/cards/help.ts';
import { languagesCard, languageSetCard } from '../../src/guide/cards/language.ts';
import { privacyCard } from '../../src/guide/cards/privacy.ts';
import { careCard } from '../../src/guide/cards/sensitive.ts';
import { socialCard } from '../../src/guide/cards/social.ts';
import { foreignCard, nonsenseCard } from '../../src/guide/cards/unreadable.ts';
import { welcomeCard } from '../../src/guide/cards/welcome.ts';
import { helpPageSize, topicsFor } from '../../src/guide/help-topics.ts';
import { helplinesOf, sensitiveKinds } from '../../src/guide/sensitive.ts';
import { socialKinds } from '../../src/guide/social.ts';
import { wordlessKinds } from '../../src/guide/unreadable.ts';
import { type DatedSpeech, pageIn } from '../../src/kit/index.ts';
import type { Role } from '../../src/platform/bot/index.ts';
import type { Card } from '../../src/platform/cards/index.ts';

const rolloutName = 'Saksportalen';
const hostileName = 'Saks*portalen* [ny](https://evil.example)';

const care = {
  own: true,
  words: undefined,
  helplines: helplinesOf('NO'),
  contacts: { role: 'lead', people: [{ name: 'Solveig Tveit', chat: undefined }], more: 0 },
} as const;

const helpFor = (roles: readonly Role[], from = 0) => ({
  rolloutName,
  roles,
  topics: pageIn(topicsFor({ roles }), from, helpPageSize),
});

/** The guide's cards: usual and hostile. */
export const guideSamples: Readonly<Record<string, Readonly<Record<string, (speech: DatedSpeech) => Card>>>> = {
  welcomeCard: {
    usual: (speech) =>
      welcomeCard({ rolloutName, example: 'Hvordan får jeg tilgang til arkivet?', personal: true }, speech),
    channel: (speech) => welcomeCard({ rolloutName: hostileName, example: undefined, personal: false }, speech),
  },
  socialCard: Object.fromEntries(
    socialKinds.flatMap((said) => [
      [said, (speech: DatedSpeech) => socialCard({ said, variant: 1, rolloutName }, speech)],
      [`${said}Again`, (speech: DatedSpeech) => socialCard({ said, variant: 2, rolloutName: hostileName }, speech)],
    ]),
  ),
  careCard: {
    ...Object.fromEntries(
      sensitiveKinds.flatMap((about) => [
        [about, (speech: DatedSpeech) => careCard({ ...care, about }, speech)],
        [`${about}Aside`, (speech: DatedSpeech) => careCard({ ...care, about, own: false }, speech)],
      ]),
    ),
    abroad: (speech) => careCard({ ...care, about: 'threat', helplines: undefined, contacts: undefined }, speech),
    ownWords: (speech) =>
      careCard(
        { ...care, about: 'harassment', words: { text: hostileName.repeat(20), contact: '**HR-vakta**, 12 34' } },
        speech,
      ),
  },
  helpCard: {
    staff: (speech) => helpCard(helpFor([]), speech),
    champion: (speech) => helpCard(helpFor(['champion']), speech),
    lead: (speech) => helpCard({ ...helpFor(['lead']), rolloutName: hostileName }, speech),
    all: (speech) => helpCard(helpFor(['administrator', 'lead', 'specialist', 'champion']), speech),
    more: (speech) => helpCard(helpFor(['lead', 'administrator'], 6), speech),
    last: (speech) => helpCard(helpFor(['lead', 'administrator'], 12), speech),
  },
  privacyCard: {
    usual: (speech) => privacyCard(care, speech),
    nobody: (speech) => privacyCard({ contacts: undefined }, speech),
  },
  foreignCard: {
    known: (speech) => foreignCard({ written: 'fi' }, speech),
    rightToLeft: (speech) => foreignCard({ written: 'ar' }, speech),
    unknown: (speech) => foreignCard({ written: '' }, speech),
  },
  nonsenseCard: Object.fromEntries(
    wordlessKinds.map((wordless) => [wordless, (speech: DatedSpeech) => nonsenseCard({ wordless }, speech)]),
  ),
  languagesCard: { usual: (speech) => languagesCard(speech) },
  languageSetCard: { usual: (speech) => languageSetCard(speech) },
};
