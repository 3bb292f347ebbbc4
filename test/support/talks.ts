import assert from 'node:assert/strict';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Chat, people, type Running, startBot } from './bot.ts';
import { cardOf, wordsOn } from './connector-stand-in.ts';

export type Who = keyof typeof people;
/** Who says what, and what each reply looks like. */
export type Row = readonly [who: Who, says: string, ...replies: readonly RegExp[]];

export type Talks = Awaited<ReturnType<typeof startTalks>>;

/** One server for a story, with a personal chat of everybody. Between two messages half a minute passes. */
export async function startTalks(start = '2026-12-01T09:00:00Z') {
  let now = new Date(start);
  const clock = () => now;
  const pass = (minutes: number) => void (now = new Date(now.getTime() + minutes * 60_000));
  let bot: Running = await startBot({ clock, env: { MESSAGE_LIMIT_PERSON: 'off' } });
  let chats = new Map<Who, Chat>();
  const chatOf = (who: Who): Chat => {
    const chat = chats.get(who) ?? bot.chat(people[who], { id: `personal-${who}` });
    chats.set(who, chat);
    return chat;
  };

  /** Says it, and returns the words of every reply. */
  async function repliesTo(chat: Chat, text: string, overrides: Record<string, unknown> = {}): Promise<string[]> {
    pass(0.5);
    const before = bot.connector.of(chat.conversationId).length;
    const response = await bot.post(chat.activity({ type: 'message', text, textFormat: 'plain', ...overrides }));
    assert.equal(response.status, 200, text.slice(0, 80));
    return bot.connector
      .of(chat.conversationId)
      .slice(before)
      .map(({ activity }) => (activity.attachments?.length ? wordsOn(cardOf(activity)) : (activity.text ?? '')));
  }

  async function play(rows: readonly Row[]): Promise<void> {
    for (const [who, says, ...expected] of rows) {
      const replies = await repliesTo(chatOf(who), says);
      const said = `${who}: ${says.slice(0, 80)}\n${replies.join('\n---\n').slice(0, 800)}`;
      assert.equal(replies.length, expected.length, said);
      for (const [at, pattern] of expected.entries()) assert.match(replies[at] ?? '', pattern, said);
    }
  }

  return {
    pass,
    play,
    chatOf,
    repliesTo,
    bot: () => bot,
    /** Every row of every table, as text. */
    everything(): string {
      const file = new Sqlite(join(bot.place.dataDir, 'losen.db'), { readonly: true });
      const tables = file.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[];
      const rows = tables.map((table) => JSON.stringify([table, file.prepare(`select * from "${table}"`).all()]));
      file.close();
      return rows.join('\n');
    },
    /** What the weekly status and Insights count. */
    questionsAsked(): readonly string[] {
      const file = new Sqlite(join(bot.place.dataDir, 'losen.db'), { readonly: true });
      const texts = file.prepare('select text from asked_questions order by asked_at').pluck().all() as string[];
      file.close();
      return texts;
    },
    async restart(): Promise<void> {
      const { place } = bot;
      await bot.stop();
      bot = await startBot({ clock, place, env: { MESSAGE_LIMIT_PERSON: 'off' } });
      chats = new Map();
    },
    stop: () => bot.stop(),
  };
}
