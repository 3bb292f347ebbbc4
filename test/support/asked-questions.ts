import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import type { Place } from './databases.ts';

export type LoggedQuestion = {
  readonly id: string;
  readonly conversationId: string;
  readonly text: string;
  readonly entryId: string | null;
};

const query = `select question_id as id, conversation_id as "conversationId", text, entry_id as "entryId"
  from asked_questions order by question_id`;

/** The question log as it lies on the disk, read past the product; the bot may be running. */
export async function askedQuestions(place: Place): Promise<readonly LoggedQuestion[]> {
  if (place.databaseUrl === undefined) {
    const file = new Sqlite(join(place.dataDir, 'losen.db'), { readonly: true });
    const rows = file.prepare(query).all() as LoggedQuestion[];
    file.close();
    return rows;
  }
  const client = new pg.Client({ connectionString: place.databaseUrl });
  await client.connect();
  const { rows } = await client.query<LoggedQuestion>(query);
  await client.end();
  return rows;
}
