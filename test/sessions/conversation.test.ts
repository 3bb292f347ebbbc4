import assert from 'node:assert/strict';
import type { Card } from '../../src/platform/cards/index.ts';
import { type Chat, people, type Running, startBot } from '../support/bot.ts';
import { buttonOf, buttonsOf, cardOf, wordsOn } from '../support/connector-stand-in.ts';

/** A Tuesday, ten in the morning in Oslo. */
const tuesday = '2026-03-03T09:00:00Z';

describe('sessions', () => {
  let bot: Running;
  let now: Date;
  beforeEach(async () => {
    now = new Date(tuesday);
    bot = await startBot({ clock: () => now });
  });
  afterEach(() => bot.stop());

  const at = (instant: string) => void (now = new Date(instant));
  const titles = (card: unknown) => buttonsOf(card).map(({ title }) => title);
  const fill = (chat: Chat, form: unknown, button: string, typed: Readonly<Record<string, string>>) => {
    const { verb, data } = buttonOf(form, button);
    return chat.invoke(verb, { ...data, ...typed });
  };
  const training = {
    kind: 'mini_training',
    title: 'Journalføring',
    date: '2026-03-12',
    from: '10:00',
    to: '10:30',
    places: '2',
    link: 'https://meet.uin.example/journal',
    area: 'archive',
  };
  const plan = async (chat: Chat, typed: Readonly<Record<string, string>> = training) =>
    fill(chat, await chat.say('ny økt'), 'Opprett', typed);
  const told = (chat: Chat): readonly Card[] =>
    bot.connector.of(chat.conversationId).map(({ activity }) => cardOf(activity));
  const newsOf = async (chat: Chat) => {
    const before = told(chat).length;
    await bot.runJobs();
    return told(chat).slice(before).map(wordsOn);
  };

  it('lie ahead in a new rollout', async () => {
    const card = await bot.chat(people.ingrid).say('neste økter');
    console.log(wordsOn(card));
    const made = await plan(bot.chat(people.jonas));
    console.log(wordsOn(made));
  });
});
