import type { Transaction } from 'kysely';
import { type Database, forOthers, seenWith, tablesOf } from '../../platform/db/index.ts';
import type { Post } from '../post.ts';
import type { Within } from './plan-store.ts';
import { type PostChange, postValues, type StatusTables, toPost } from './tables.ts';

export type NewPost = Pick<
  Post,
  'id' | 'planId' | 'channelId' | 'week' | 'date' | 'dueAt' | 'state' | 'highlights' | 'begunAt'
>;

export type PostStore = ReturnType<typeof createPostStore>;

/** Each channel's status of each week. */
export function createPostStore(database: Database) {
  const { db, write } = tablesOf<StatusTables>(database);
  const read = (tenantId: string) => db.selectFrom('status_posts').selectAll().where('tenant_id', '=', tenantId);

  /** @returns false when the channel has one of that week. */
  async function insert(trx: Transaction<StatusTables>, tenantId: string, post: NewPost, now: Date): Promise<boolean> {
    const made = await trx
      .insertInto('status_posts')
      .values({
        tenant_id: tenantId,
        post_id: post.id,
        plan_id: post.planId,
        channel_id: post.channelId,
        week: post.week,
        date: post.date,
        due_at: post.dueAt,
        state: post.state,
        highlights: post.highlights ?? null,
        decided_by: null,
        version: 1,
        begun_at: post.begunAt ?? null,
        road: null,
        actor_id: null,
        job_id: null,
        sending_at: null,
        reason: null,
        bot_reason: null,
        tries: null,
        message_id: null,
        posted_at: null,
        content: null,
        changed_at: now.toISOString(),
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'channel_id', 'week']).doNothing())
      .executeTakeFirst();
    return made.numInsertedOrUpdatedRows === 1n;
  }

  async function update(
    trx: Transaction<StatusTables>,
    tenantId: string,
    post: Pick<Post, 'id' | 'version'>,
    change: PostChange,
    now: Date,
  ): Promise<boolean> {
    const changed = await trx
      .updateTable('status_posts')
      .set({ ...postValues(change), version: post.version + 1, changed_at: now.toISOString() })
      .where('tenant_id', '=', tenantId)
      .where('post_id', '=', post.id)
      .where('version', '=', post.version)
      .executeTakeFirst();
    return changed.numUpdatedRows === 1n;
  }

  return {
    /** @returns undefined when the tenant has no such post. */
    async find(tenantId: string, postId: string): Promise<Post | undefined> {
      const row = await read(tenantId).where('post_id', '=', postId).executeTakeFirst();
      return row && toPost(row);
    },

    async ofWeek(tenantId: string, channelId: string, week: string): Promise<Post | undefined> {
      const row = await read(tenantId).where('channel_id', '=', channelId).where('week', '=', week).executeTakeFirst();
      return row && toPost(row);
    },

    /** Makes a week's post with what belongs to it. @returns false when there is one already. */
    add(tenantId: string, post: NewPost, now: Date, within: Within): Promise<boolean> {
      return write(async (trx) => {
        if (!(await insert(trx, tenantId, post, now))) return false;
        await within(forOthers(trx));
        return true;
      });
    },

    /** The same inside another's transaction. */
    addIn: (trx: Transaction<never>, tenantId: string, post: NewPost, now: Date): Promise<boolean> =>
      insert(seenWith<StatusTables>(trx), tenantId, post, now),

    /** Changes a post as it was seen, with what belongs to the change. @returns false when it has changed since. */
    move(
      tenantId: string,
      post: Pick<Post, 'id' | 'version'>,
      change: PostChange,
      now: Date,
      within?: Within,
    ): Promise<boolean> {
      return write(async (trx) => {
        if (!(await update(trx, tenantId, post, change, now))) return false;
        await within?.(forOthers(trx));
        return true;
      });
    },

    /** The same inside another's transaction. */
    moveIn: (
      trx: Transaction<never>,
      tenantId: string,
      post: Pick<Post, 'id' | 'version'>,
      change: PostChange,
      now: Date,
    ): Promise<boolean> => update(seenWith<StatusTables>(trx), tenantId, post, change, now),

    /** A channel's posts of weeks before one that have begun and not ended. */
    async unfinishedBefore(tenantId: string, channelId: string, week: string): Promise<readonly Post[]> {
      const rows = await read(tenantId)
        .where('channel_id', '=', channelId)
        .where('week', '<', week)
        .where('state', 'in', ['due', 'sending'])
        .execute();
      return rows.map(toPost);
    },

    /** Ends a plan's posts that no request is under way for. @returns their days. */
    async endDue(trx: Transaction<never>, tenantId: string, planId: string, now: Date): Promise<readonly string[]> {
      const rows = await seenWith<StatusTables>(trx)
        .updateTable('status_posts')
        .set((row) => ({
          state: 'skipped' as const,
          reason: 'stopped' as const,
          version: row('version', '+', 1),
          changed_at: now.toISOString(),
        }))
        .where('tenant_id', '=', tenantId)
        .where('plan_id', '=', planId)
        .where('state', '=', 'due')
        .returning('date')
        .execute();
      return rows.map(({ date }) => date);
    },

    /** The last one that stands in the channel. */
    async lastPosted(tenantId: string, channelId: string): Promise<Post | undefined> {
      const row = await read(tenantId)
        .where('channel_id', '=', channelId)
        .where('state', '=', 'posted')
        .orderBy('due_at', 'desc')
        .executeTakeFirst();
      return row && toPost(row);
    },

    /** A day's posts of several plans. */
    async ofDay(tenantId: string, planIds: readonly string[], date: string): Promise<readonly Post[]> {
      if (planIds.length === 0) return [];
      const rows = await read(tenantId)
        .where('plan_id', 'in', [...planIds])
        .where('date', '=', date)
        .orderBy('due_at')
        .orderBy('post_id')
        .execute();
      return rows.map(toPost);
    },

    /** Those of all tenants whose hour has come and of which nothing has been heard since. */
    async stuck(before: Date): Promise<readonly { readonly tenantId: string; readonly postId: string }[]> {
      const rows = await db
        .selectFrom('status_posts')
        .select(['tenant_id', 'post_id'])
        .where('state', 'in', ['due', 'sending'])
        .where('changed_at', '<', before.toISOString())
        .execute();
      return rows.map((row) => ({ tenantId: row.tenant_id, postId: row.post_id }));
    },

    /** Takes posts to be told to a person by one job. @returns those that no other job has taken. */
    takeToTell(
      tenantId: string,
      personId: string,
      postIds: readonly string[],
      jobId: string,
    ): Promise<readonly string[]> {
      return write(async (trx) => {
        for (const postId of postIds) {
          await trx
            .insertInto('status_told')
            .values({ tenant_id: tenantId, post_id: postId, person_id: personId, job_id: jobId })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }
        const rows = await trx
          .selectFrom('status_told')
          .select('post_id')
          .where('tenant_id', '=', tenantId)
          .where('person_id', '=', personId)
          .where('job_id', '=', jobId)
          .execute();
        return rows.map((row) => row.post_id);
      });
    },

    /** A post is to be told of once more. */
    async untell(trx: Transaction<never>, tenantId: string, postId: string): Promise<void> {
      await seenWith<StatusTables>(trx)
        .deleteFrom('status_told')
        .where('tenant_id', '=', tenantId)
        .where('post_id', '=', postId)
        .execute();
    },
  };
}
