import { z } from 'zod';
import type { Answers } from '../answers/index.ts';
import { isHost, isKeeper, speechOf } from '../kit/index.ts';
import type { Organisation } from '../organisation/index.ts';
import { byAnyone, type Command, type Feature, type Turn, verb } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import type { Database } from '../platform/db/index.ts';
import { type Language, languages, translator } from '../platform/i18n/index.ts';
import { helpCard, languagesCard, languageSetCard, welcomeCard } from './cards.ts';
import { phrasesFor } from './language-choice.ts';
import { guideMigrations } from './migrations.ts';
import { createGuideStore } from './store.ts';

const nothing = z.object({});

/** Welcome, help and the choice of language. */
export function createGuide(deps: {
  readonly database: Database;
  readonly organisation: Organisation;
  readonly answers: Answers;
}): { readonly feature: Feature } {
  const store = createGuideStore(deps.database);

  async function help(turn: Turn): Promise<Card> {
    const { name } = await deps.organisation.rollout(turn.tenantId);
    return helpCard({ rolloutName: name, forLeads: isKeeper(turn.person), forHosts: isHost(turn.person) }, speechOf(turn));
  }

  async function welcome(turn: Turn): Promise<Card> {
    const { name } = await deps.organisation.rollout(turn.tenantId);
    const example = await deps.answers.exampleQuestion(turn.tenantId, turn.person.language);
    return welcomeCard({ rolloutName: name, example, personal: turn.conversation.kind === 'personal' }, speechOf(turn));
  }

  async function choose(turn: Turn, language: Language): Promise<Card> {
    await deps.organisation.chooseLanguage(turn.tenantId, turn.person.id, language);
    return languageSetCard({ language, t: translator(language) });
  }

  const languageCommands: readonly Command[] = languages.map((language) => ({
    name: `language ${language}`,
    where: 'anywhere',
    who: 'anyone',
    phrases: phrasesFor(language),
    handle: async (turn) => turn.reply(await choose(turn, language)),
  }));

  return {
    feature: {
      name: 'guide',
      migrations: guideMigrations,
      commands: [
        {
          name: 'help',
          where: 'anywhere',
          who: 'anyone',
          phrases: [
            'hjelp',
            'hjälp',
            'hjælp',
            'help',
            'hva kan du',
            'hva kan du hjelpe med',
            'kva kan du hjelpe med',
            'vad kan du',
            'vad kan du hjälpa till med',
            'hvad kan du',
            'hvad kan du hjælpe med',
            'what can you do',
            '?',
          ],
          handle: async (turn) => turn.reply(await help(turn)),
        },
        {
          name: 'welcome',
          where: 'anywhere',
          who: 'anyone',
          phrases: [
            'hei',
            'hej',
            'hallo',
            'hallå',
            'hello',
            'hi',
            'start',
            'god dag',
            'goddag',
            'god morgen',
            'god morgon',
          ],
          handle: async (turn) => turn.reply(await welcome(turn)),
        },
        {
          name: 'language',
          where: 'anywhere',
          who: 'anyone',
          phrases: ['språk', 'sprog', 'language', 'bytt språk', 'byt språk', 'skift sprog', 'change language'],
          handle: async (turn) => turn.reply(languagesCard(speechOf(turn))),
        },
        ...languageCommands,
      ],
      verbs: {
        'guide.help': verb(byAnyone, nothing, (turn) => help(turn)),
        'guide.languages': verb(byAnyone, nothing, async (turn) => languagesCard(speechOf(turn))),
        'guide.language': verb(byAnyone, z.object({ language: z.enum(languages) }), (turn, data) =>
          choose(turn, data.language),
        ),
        'guide.try': verb(byAnyone, z.object({ question: z.string().min(1).max(1000) }), (turn, data) =>
          deps.answers.ask(turn, data.question),
        ),
      },
      onInstalled: async (turn) => {
        const { tenantId, conversation, activityId, now } = turn;
        const isFirst = await store.welcome({ tenantId, conversationId: conversation.id, activityId, now });
        if (isFirst) await turn.reply(await welcome(turn));
      },
      onRemoved: (turn) => store.forget(turn.tenantId, turn.conversation.id),
    },
  };
}
