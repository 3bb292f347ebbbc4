import assert from 'node:assert/strict';
import type { Card } from '../../src/platform/cards/index.ts';
import { type Chat, people, type Running, startBot } from '../support/bot.ts';
import { buttonOf, wordsOn } from '../support/connector-stand-in.ts';

describe('a session from a sentence', () => {
  let bot: Running;
  let now: Date;
  let jonas: Chat;
  beforeEach(async () => {
    // A Tuesday, ten in the morning in Oslo.
    now = new Date('2026-03-03T09:00:00Z');
    bot = await startBot({ clock: () => now });
    jonas = bot.chat(people.jonas);
  });
  afterEach(() => bot.stop());

  const shown = (card: unknown) =>
    (card as Card).body.flatMap((element) =>
      'id' in element && 'value' in element ? [[element.id, element.value]] : [],
    );
  const fill = (form: unknown, button: string, typed: Readonly<Record<string, string>>) => {
    const { verb, data } = buttonOf(form, button);
    return jonas.invoke(verb, { ...data, ...typed });
  };
  const typed = {
    kind: 'mini_training',
    title: 'Arkiv for nye',
    date: '',
    from: '',
    to: '',
    places: '20',
    link: '',
    area: 'archive',
  };
  const doubtful = 'Nytt minikurs om arkiv neste torsdag kl 10 eller 14, maks 20';

  it('fills the whole form', async () => {
    assert.deepEqual(shown(await jonas.say('mini-training om arkiv torsdag 10-10:30, 20 plasser')), [
      ['kind', 'mini_training'],
      ['title', 'Arkiv'],
      ['date', '2026-03-05'],
      ['from', '10:00'],
      ['to', '10:30'],
      ['places', '20'],
      ['area', 'archive'],
    ]);
  });

  it('asks what is in doubt, with what fits as buttons beside the field', async () => {
    const words = wordsOn(await jonas.say(doubtful));
    assert.match(
      words,
      /«neste torsdag» kan bety torsdag 5\. mars eller torsdag 12\. mars\. Velg én\.\n\[torsdag 5\. mars\]\n?.*\[torsdag 12\. mars\]/,
    );
    assert.match(words, /«kl 10 eller 14» kan bety 10:00–10:30 eller 14:00–14:30\. Velg ett\./);
  });

  it('is filled by a press; what was typed stays, and what else is in doubt is still asked', async () => {
    const filled = await fill(await jonas.say(doubtful), 'torsdag 12. mars', typed);
    assert.deepEqual(
      shown(filled).filter(([id]) => ['title', 'date', 'from'].includes(String(id))),
      [
        ['title', 'Arkiv for nye'],
        ['date', '2026-03-12'],
      ],
    );
    assert.doesNotMatch(wordsOn(filled), /neste torsdag/);
    assert.match(wordsOn(filled), /\[14:00–14:30\]/);
  });

  it('makes one session of one form, however it was filled', async () => {
    const asked = await jonas.say(doubtful);
    const filled = await fill(asked, 'torsdag 12. mars', typed);
    const made = { ...typed, date: '2026-03-12', from: '14:00', to: '14:30' };
    assert.match(
      wordsOn(await fill(filled, 'Opprett', made)),
      /opprettet som nummer 4[^]*torsdag 12\. mars, 14:00–14:30/,
    );
    assert.match(wordsOn(await fill(asked, 'Opprett', made)), /nummer 4/);
  });

  for (const [language, line, words] of [
    [
      'svenska',
      'ny miniutbildning om arkiv varannan torsdag kl 10',
      /”varannan torsdag” återkommer, men jag skapar ett tillfälle i taget/,
    ],
    [
      'dansk',
      'nyt minikursus om arkiv torsdag 6. marts kl. 10',
      /Ugedagen og datoen i »torsdag 6\. marts« stemmer ikke overens\. Mener du torsdag 5\. marts eller fredag 6\. marts\?/,
    ],
    ['english', 'new mini-training on archiving 31 November at 10', /“31 November” is not in the calendar/],
    ['nynorsk', 'nytt minikurs om arkiv i veke 12 kl 10', /«i veke 12» har fleire dagar\. Vel kva for ein\./],
    ['bokmål', 'nytt minikurs om arkiv i går kl 10', /Dagen har vært\. Velg en dag som kommer\./],
  ] as const) {
    it(`says why a day stays empty (${language})`, async () => {
      await jonas.say(language);
      assert.match(wordsOn(await jonas.say(line)), words);
    });
  }

  it('is counted in words, and two numbers are asked about', async () => {
    const made = { ...typed, date: '2026-03-12', from: '14:00', to: '14:30' };
    const card = await fill(await jonas.say('ny økt'), 'Opprett', made);
    const { session } = buttonOf(card, 'Endre').data;
    now = new Date('2026-03-12T13:30:00Z');
    const form = await jonas.invoke('sessions.count', { session });
    const asked = await fill(form, 'Lagre', { count: '50-60' });
    assert.match(wordsOn(asked), /«50-60» er to tall\. Velg ett, eller skriv for eksempel minst 50\./);
    assert.match(wordsOn(await fill(asked, 'Lagre 60', { count: '50-60' })), /Oppmøtet er lagret: 60\./);
    assert.match(wordsOn(await fill(form, 'Lagre', { count: 'ingen' })), /Oppmøtet er lagret: 0\./);
  });

  it('asks which of two numbers is meant where the number comes alone', async () => {
    now = new Date('2026-03-12T11:00:00Z');
    const choice = wordsOn(await jonas.say('40-50'));
    assert.match(choice, /Hvilken økt gjelder «40 eller 50»\?[^]*\[Lagre 40\][^]*\[Lagre 50\]/);
  });
});
