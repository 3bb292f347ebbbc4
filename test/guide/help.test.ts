import assert from 'node:assert/strict';
import { helpCard } from '../../src/guide/cards/help.ts';
import { topicsFor } from '../../src/guide/help-topics.ts';
import type { Role } from '../../src/platform/bot/index.ts';
import { type Language, languages, translator } from '../../src/platform/i18n/index.ts';
import { people, type Running, startBot } from '../support/bot.ts';
import { buttonsOf, wordsOn } from '../support/connector-stand-in.ts';
import { speechOf } from '../support/card-samples.ts';

/** What chooses each language. */
const chosen: Readonly<Record<Language, string>> = {
  nb: 'bokmål',
  nn: 'nynorsk',
  sv: 'svenska',
  da: 'dansk',
  en: 'english',
};

describe('what the help offers', () => {
  const table: readonly (readonly [readonly Role[], readonly string[]])[] = [
    [[], ['sessions', 'report', 'myCases', 'human', 'language', 'privacy']],
    [['champion'], ['newSession', 'sessions', 'report', 'myCases', 'human', 'language', 'privacy']],
    [['specialist'], ['openQuestions', 'suggestions', 'sessions', 'report', 'myCases', 'human', 'language', 'privacy']],
    [
      ['lead'],
      [
        'openQuestions',
        'newWishes',
        'statuses',
        'newSession',
        'suggestions',
        'sessions',
        'report',
        'myCases',
        'human',
        'language',
        'privacy',
        'thresholds',
        'unreachable',
      ],
    ],
    [
      ['administrator'],
      [
        'areas',
        'openQuestions',
        'newWishes',
        'statuses',
        'newSession',
        'suggestions',
        'sessions',
        'report',
        'myCases',
        'human',
        'language',
        'privacy',
        'thresholds',
        'unreachable',
      ],
    ],
  ];
  for (const [roles, expected] of table)
    it(`is for ${roles.join() || 'staff'} what they may do, their own work first`, () =>
      assert.deepEqual(topicsFor({ roles }), expected));
});

describe('the help in a chat', () => {
  let bot: Running;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.stop());

  const titles = (card: unknown) => buttonsOf(card).map(({ title }) => title);

  it('shows staff six things to press, and no more', async () => {
    const card = await bot.chat(people.ingrid).say('hjelp');
    assert.deepEqual(titles(card), [
      'Neste økter',
      'Meld fra',
      'Mine saker',
      'Snakk med et menneske',
      'Bytt språk',
      'Personvern',
    ]);
    assert.match(wordsOn(card), /Neste økter\nSkriv f\.eks\. «neste økter»/);
    assert.doesNotMatch(wordsOn(card), /Som /);
  });

  it('shows a lead six at a time, with the way on and back', async () => {
    const chat = bot.chat(people.solveig);
    const first = await chat.say('hjelp');
    assert.match(wordsOn(first), /Som prosjektleiar avgjer du .*\n|Som administrator gir du/);
    assert.deepEqual(titles(first), [
      'Namn og område',
      'Opne spørsmål',
      'Nye endringsønske',
      'Vekestatusar',
      'Ny økt',
      'Føreslåtte formuleringar',
      'Vis fleire',
    ]);
    const second = await chat.press(first, 'Vis fleire');
    const third = await chat.press(second, 'Vis fleire');
    assert.deepEqual(titles(third), ['Kor sikkert eit svar må vere', 'Kven som ikkje får melding', 'Tilbake']);
    assert.deepEqual(titles(await chat.press(third, 'Tilbake')), titles(second));
  });

  it('still answers the button of cards from before there were pages', async () => {
    const card = await bot.chat(people.ingrid).invoke('guide.help', {});
    assert.match(wordsOn(card), /^Dette kan jeg hjelpe med\n/);
  });

  for (const language of languages) {
    it(`does for words what it does for its buttons, in ${language}`, async () => {
      const chat = bot.chat(people.solveig);
      const t = translator(language);
      const topics = topicsFor({ roles: ['administrator', 'lead'] });
      const { body } = helpCard(
        { rolloutName: 'x', roles: [], topics: { from: 0, total: topics.length, items: topics } },
        speechOf(language),
      );
      assert.equal(buttonsOf({ body }).length, 14);
      for (const topic of topics) {
        await chat.say(chosen[language]);
        const { verb, data } =
          buttonsOf({ body }).find(({ title }) => title === t(`help.${topic}`)) ?? assert.fail(topic);
        const pressed = await chat.invoke(verb, data);
        const said = await chat.say(t(`help.${topic}Words`));
        assert.notEqual(typeof pressed, 'string', `${topic}: ${String(pressed)}`);
        // The choice of a language is shown by the button, and made by the words.
        if (topic === 'language')
          assert.ok(titles(said).includes(translator(languageSaid[language])('guide.changeLanguage')));
        else assert.equal(wordsOn(said), wordsOn(pressed), topic);
      }
    });
  }
});

/** The language that the help's example changes to. */
const languageSaid: Readonly<Record<Language, Language>> = { nb: 'sv', nn: 'sv', sv: 'nb', da: 'nb', en: 'sv' };
