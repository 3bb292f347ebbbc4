import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { TestAdapter } from 'botbuilder';
import { z } from 'zod';
import { AppError } from '../../../src/errors.ts';
import { phraseOf } from '../../../src/language/index.ts';
import {
  type Command,
  createRouter,
  type Feature,
  type RouterDeps,
  type Verb,
} from '../../../src/platform/bot/index.ts';
import { card, type Card, text } from '../../../src/platform/cards/index.ts';
import type { Intent } from '../../../src/understanding/index.ts';
import { createLog } from '../../../src/platform/log.ts';

const now = new Date('2026-03-05T10:00:00Z');
const person = {
  id: 'p',
  channelUserId: 'c',
  name: 'Nina Ny',
  language: 'nb',
  languageChosen: true,
  roles: [],
} as const;

function command(name: string, phrases: readonly string[], handle: Command['handle'] = async () => undefined): Command {
  const said = new Set(phrases.map((words) => phraseOf(words)));
  return {
    name,
    where: 'anywhere',
    who: 'anyone',
    intents: [],
    recognises: ({ text }) => said.has(phraseOf(text)),
    handle,
  };
}

/** A button that nobody presses. */
function aVerb(data: Verb['data']): Verb {
  return { rules: { who: 'anyone', presser: 'anyone' }, data, handle: async () => assert.fail('nothing is pressed') };
}

const intent = (name: string): Intent => ({ name, examples: { nb: ['flytt {what}'], nn: [], sv: [], da: [], en: [] } });
const saying = (name: string, intents: readonly string[]): Command => ({ ...command(name, []), intents });

const asker: Feature = {
  name: 'asker',
  onQuestion: (turn) => turn.reply(card({ language: 'nb', summary: `spurt: ${turn.text}`, body: [text('x')] })),
  onSensitive: (turn) => turn.reply(card({ language: 'nb', summary: 'et menneske', body: [text('x')] })),
};

function aRouter(features: readonly Feature[], overrides: Partial<RouterDeps> = {}) {
  const lines: string[] = [];
  const log = createLog(
    'trace',
    new Writable({ write: (chunk: Buffer, _encoding, done) => void (lines.push(chunk.toString()), done()) }),
  );
  const route = createRouter({
    features: [asker, ...features],
    ledger: { claim: async () => 'ours', answered: async () => undefined, forgetBefore: async () => undefined },
    memory: {
      keep: async () => undefined,
      recall: async () => ({ saidAt: undefined }),
      forgetOffer: async () => undefined,
    },
    references: { keep: async () => undefined, forget: async () => undefined, reachable: async () => undefined },
    sender: { deliver: async () => assert.fail('nobody is written to') },
    chat: undefined,
    targeted: false,
    conversations: () => ({
      getConversationMember: async () => assert.fail('nobody is looked up'),
      sendTargeted: async () => assert.fail('nobody is written to'),
    }),
    identify: async () => person,
    servesTenant: () => true,
    defaultTenant: 't',
    clock: () => now,
    tab: () => undefined,
    reference: () => '7F3K',
    log,
    ...overrides,
  });
  return { adapter: new TestAdapter(route), lines };
}

const failing = (fault: unknown): Feature => ({
  name: 'failing',
  commands: [
    command('fail', ['gå i stykker'], async () => {
      throw fault;
    }),
  ],
});

describe('the router', () => {
  it('recognises a command in any spelling, and treats everything else as a question', async () => {
    const { adapter } = aRouter([
      {
        name: 'a',
        commands: [
          command('hei', ['hæ'], (turn) => turn.reply(card({ language: 'nb', summary: 'kommando', body: [] }))),
        ],
      },
    ]);
    await adapter
      .send('HAE!')
      .assertReply((activity) => assert.equal(activity.summary, 'kommando'))
      .send('hæ hva')
      .assertReply((activity) => assert.equal(activity.summary, 'spurt: hæ hva'))
      .startTest();
  });

  it('answers a bug in the person’s language with a reference that is also in the log, without their text', async () => {
    const { adapter, lines } = aRouter([failing(new Error('secret: hei på deg'))]);
    await adapter
      .send('gå i stykker')
      .assertReply('Noe gikk galt hos oss. Prøv igjen om litt. Teksten din står fortsatt i chatten. Ref. 7F3K.')
      .send('og så videre')
      .assertReply((activity) => assert.equal(activity.summary, 'spurt: og så videre'))
      .startTest();
    assert.ok(lines.some((line) => line.includes('"reference":"7F3K"') && line.includes('router.test')));
    assert.ok(!lines.join('').includes('hei på deg'));
  });

  it('answers a refusal by its code', async () => {
    const { adapter } = aRouter([failing(new AppError('not_allowed', { role: 'leder' }))]);
    await adapter
      .send('gå i stykker')
      .assertReply((activity) => assert.match(activity.text ?? '', /Bare de som har rollen leder/))
      .startTest();
  });

  it('says that nothing was changed when the database cannot be reached', async () => {
    const { adapter } = aRouter([failing(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))]);
    await adapter
      .send('gå i stykker')
      .assertReply((activity) => assert.match(activity.text ?? '', /Jeg fikk ikke lagret nå, så ingenting er endret/))
      .startTest();
  });

  it('does not start with a verb whose data has the name of the owner mark', () => {
    const pressed = aVerb(z.object({ owner: z.string() }));
    assert.throws(() => aRouter([{ name: 'a', verbs: { 'a.b': pressed } }]), /the card verb a\.b has a field owner/);
  });

  it('sends a person it cannot write to yet to the chat, and reveals nothing in the channel', async () => {
    const handle: Command['handle'] = async () => assert.fail('it has nowhere to answer');
    const own = { ...command('own', ['mitt'], handle), where: 'personal' } as const;
    const { adapter } = aRouter([{ name: 'a', commands: [own] }], { chat: 'https://teams.example/chat' });
    const among = {
      type: 'message',
      text: '<at>Losen</at> mitt',
      conversation: { id: '19:x', conversationType: 'channel', isGroup: true, name: '' },
      recipient: { id: 'bot', name: 'Losen' },
      entities: [{ type: 'mention', mentioned: { id: 'bot' }, text: '<at>Losen</at>' }],
    };
    await adapter
      .send(among)
      .assertReply((activity) => {
        const content = activity.attachments?.[0]?.content as Card | undefined;
        assert.match(activity.summary ?? '', /^Svaret er bare til deg/);
        assert.deepEqual(content?.actions, [
          { type: 'Action.OpenUrl', title: 'Åpne chatten', url: 'https://teams.example/chat' },
        ]);
      })
      .startTest();
  });

  it('does not answer a message again', async () => {
    const { adapter } = aRouter([], {
      ledger: { claim: async () => 'answered', answered: async () => undefined, forgetBefore: async () => undefined },
    });
    await adapter.send('hei').startTest();
    assert.equal(adapter.activityBuffer.length, 0);
  });

  it('keeps the answer when its record fails', async () => {
    const { adapter, lines } = aRouter([], {
      ledger: {
        claim: async () => 'ours',
        answered: async () => {
          throw new Error('gone');
        },
        forgetBefore: async () => undefined,
      },
    });
    await adapter
      .send('hei')
      .assertReply((activity) => assert.equal(activity.summary, 'spurt: hei'))
      .startTest();
    assert.equal(adapter.activityBuffer.length, 0);
    assert.ok(lines.some((line) => line.includes('an answered turn could not be written down')));
  });

  it('refuses an unserved tenant once, without side effects', async () => {
    const touched: string[] = [];
    const { adapter } = aRouter([], {
      servesTenant: () => false,
      identify: async () => {
        touched.push('identify');
        return person;
      },
      ledger: {
        claim: async () => {
          touched.push('claim');
          return 'ours';
        },
        answered: async () => void touched.push('answered'),
        forgetBefore: async () => undefined,
      },
    });
    await adapter
      .send({ type: 'message', text: 'hei', locale: 'sv-SE' })
      .assertReply((activity) => assert.match(activity.text ?? '', /Losen är inte/))
      .startTest();
    assert.deepEqual(touched, []);
    assert.equal(adapter.activityBuffer.length, 0);
  });

  const clashes: readonly (readonly [string, readonly Feature[], RegExp])[] = [
    [
      'intents',
      ['a', 'b'].map((name) => ({ name, intents: [intent('x.y')], commands: [saying('one', ['x.y'])] })),
      /two intents are called x\.y/,
    ],
    [
      'card verbs',
      ['a', 'b'].map((name) => ({
        name,
        verbs: { 'x.y': aVerb(z.object({})) },
      })),
      /two features claim the card verb x\.y/,
    ],
    ['questions', [{ ...asker, name: 'other' }], /2 features have onQuestion; exactly one must/],
  ];
  for (const [what, features, expected] of clashes) {
    it(`does not start with two features that claim the same ${what}`, () =>
      assert.throws(() => aRouter(features), expected));
  }
});
