import type { Transaction } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { type Database, forOthers, tablesOf } from '../../../platform/db/index.ts';
import { closestLanguage, type Language } from '../../../platform/i18n/index.ts';
import { type Author, keepingRevisions } from '../../editing/store/revisions.ts';
import { entriesChanged } from '../../store/entries-store.ts';
import type { AnswersTables } from '../../store/tables.ts';
import { entryInUse, people, refusedElsewhere } from './conditions.ts';
import type { Proposal, Wording } from '../proposal.ts';

type Where = { readonly tenantId: string; readonly rolloutId: string };
type Voice = {
  readonly tenantId: string;
  readonly entryId: string;
  readonly personId: string;
  readonly questionId: string;
};
export type NewProposal = Where & Voice & Wording & { readonly language: Language; readonly proposedAt: Date };
export type Decision = Where & {
  readonly proposalIds: readonly string[];
  readonly personId: string;
  readonly decidedAt: Date;
};

export type LearningStore = ReturnType<typeof createLearningStore>;

/** Proposed wordings, and the alternatives of entries that they become. */
export function createLearningStore(database: Database) {
  const { db, write } = tablesOf<AnswersTables>(database);

  const proposals = (where: Where) =>
    db
      .selectFrom('proposals')
      .where('proposals.tenant_id', '=', where.tenantId)
      .where('proposals.rollout_id', '=', where.rolloutId);

  return {
    /** Records that a person meant the entry with this wording; a refused or accepted proposal keeps its state. */
    propose(proposal: NewProposal): Promise<void> {
      const { tenantId, entryId, folded } = proposal;
      return write(async (trx) => {
        await trx
          .insertInto('proposals')
          .values({
            tenant_id: tenantId,
            proposal_id: uuidv7(),
            rollout_id: proposal.rolloutId,
            entry_id: entryId,
            language: proposal.language,
            folded,
            wording: proposal.wording,
            state: 'open',
            proposed_at: proposal.proposedAt.toISOString(),
            decided_at: null,
            decided_by: null,
            added_to: null,
          })
          .onConflict((conflict) => conflict.columns(['tenant_id', 'entry_id', 'language', 'folded']).doNothing())
          .execute();
        await trx
          .insertInto('proposal_voices')
          .columns(['tenant_id', 'proposal_id', 'person_id', 'question_id'])
          .expression((query) =>
            query
              .selectFrom('proposals')
              .select((row) => [
                'tenant_id',
                'proposal_id',
                row.val(proposal.personId).as('person_id'),
                row.val(proposal.questionId).as('question_id'),
              ])
              .where('tenant_id', '=', tenantId)
              .where('entry_id', '=', entryId)
              .where('language', '=', proposal.language)
              .where('folded', '=', folded),
          )
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      });
    },

    /** Removes the vote of a person's question for the entry. */
    takeBack(voice: Voice): Promise<void> {
      return write(async (trx) => {
        await trx
          .deleteFrom('proposal_voices')
          .where('tenant_id', '=', voice.tenantId)
          .where('person_id', '=', voice.personId)
          .where('question_id', '=', voice.questionId)
          .where('proposal_id', 'in', (query) =>
            query
              .selectFrom('proposals')
              .select('proposal_id')
              .where('tenant_id', '=', voice.tenantId)
              .where('entry_id', '=', voice.entryId),
          )
          .execute();
      });
    },

    /** Proposals that wait for a decision, the most used first. */
    async page(
      where: Where & { readonly from: number; readonly size: number },
    ): Promise<{ readonly total: number; readonly items: readonly Proposal[] }> {
      const open = proposals(where)
        .where('proposals.state', '=', 'open')
        .where((proposal) => proposal.exists(entryInUse(proposal)))
        .where((proposal) => proposal(people(proposal), '>', 0))
        .where((proposal) => proposal.not(proposal.exists(refusedElsewhere(proposal))));
      const [counted, rows] = [
        await open.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
        await open
          .selectAll('proposals')
          .select((row) => people(row).as('people'))
          .orderBy('people', 'desc')
          .orderBy('proposal_id')
          .offset(where.from)
          .limit(where.size)
          .execute(),
      ];
      return { total: counted.total, items: rows.map(toProposal) };
    },

    /** Proposals in any state, in the order of the ids; unknown ids are left out. */
    async find(where: Where & { readonly proposalIds: readonly string[] }): Promise<readonly Proposal[]> {
      const rows = await proposals(where)
        .selectAll('proposals')
        .select((row) => people(row).as('people'))
        .where('proposal_id', 'in', where.proposalIds)
        .execute();
      const byId = new Map(rows.map((row) => [row.proposal_id, toProposal(row)]));
      return where.proposalIds.flatMap((id) => byId.get(id) ?? []);
    },

    /**
     * Turns open proposals into alternatives of their entries; announces it to the other processes on the database.
     * @returns the ids of the entries that changed.
     */
    accept(decision: Decision): Promise<readonly string[]> {
      return write(async (trx) => {
        const changed = new Set<string>();
        const by = { personId: decision.personId, at: decision.decidedAt };
        for (const id of inLockingOrder(decision.proposalIds)) {
          const proposal = await decide(trx, decision, id, 'accepted');
          const addedTo = proposal && (await addAlternative(trx, proposal, by));
          if (!addedTo) continue;
          await trx
            .updateTable('proposals')
            .set({ added_to: addedTo })
            .where('tenant_id', '=', decision.tenantId)
            .where('proposal_id', '=', id)
            .execute();
          changed.add(proposal.entry_id);
        }
        return announced(trx, decision, [...changed]);
      });
    },

    /** Refuses open proposals, which are never proposed again. */
    refuse(decision: Decision): Promise<void> {
      return write(async (trx) => {
        for (const id of inLockingOrder(decision.proposalIds)) await decide(trx, decision, id, 'refused');
      });
    },

    /**
     * Reopens decided proposals, and removes the alternatives that they had added. @returns the ids of the changed
     * entries.
     */
    undo(where: Where & { readonly proposalIds: readonly string[] }, by?: Author): Promise<readonly string[]> {
      return write(async (trx) => {
        const changed = new Set<string>();
        for (const id of inLockingOrder(where.proposalIds)) {
          const proposal = await trx
            .selectFrom('proposals')
            .selectAll()
            .where('tenant_id', '=', where.tenantId)
            .where('rollout_id', '=', where.rolloutId)
            .where('proposal_id', '=', id)
            .executeTakeFirst();
          const opened = await trx
            .updateTable('proposals')
            .set({ state: 'open', decided_at: null, decided_by: null, added_to: null })
            .where('tenant_id', '=', where.tenantId)
            .where('rollout_id', '=', where.rolloutId)
            .where('proposal_id', '=', id)
            .where('state', '!=', 'open')
            .returning('proposal_id')
            .executeTakeFirst();
          if (!opened || !proposal?.added_to) continue;
          await removeAlternative(trx, proposal, proposal.added_to, by);
          changed.add(proposal.entry_id);
        }
        return announced(trx, where, [...changed]);
      });
    },
  };

  async function announced(
    trx: Transaction<AnswersTables>,
    { tenantId, rolloutId }: Where,
    entryIds: readonly string[],
  ): Promise<readonly string[]> {
    if (entryIds.length > 0) await database.announce(forOthers(trx), entriesChanged(tenantId, rolloutId, entryIds));
    return entryIds;
  }
}

type Row = AnswersTables['proposals'];

/** The first decision counts. @returns undefined when it was already decided. */
function decide(
  trx: Transaction<AnswersTables>,
  decision: Decision,
  proposalId: string,
  state: 'accepted' | 'refused',
): Promise<Row | undefined> {
  return trx
    .updateTable('proposals')
    .set({ state, decided_at: decision.decidedAt.toISOString(), decided_by: decision.personId })
    .where('tenant_id', '=', decision.tenantId)
    .where('rollout_id', '=', decision.rolloutId)
    .where('proposal_id', '=', proposalId)
    .where('state', '=', 'open')
    .returningAll()
    .executeTakeFirst();
}

/** @returns the language of the text that it was added to; undefined when the entry already had it. */
async function addAlternative(
  trx: Transaction<AnswersTables>,
  proposal: Row,
  by: Author,
): Promise<Language | undefined> {
  const texts = await lockedTexts(trx, proposal);
  const languages = texts.map((text) => text.language);
  const language = closestLanguage(proposal.language, languages);
  const alternatives = texts.find((text) => text.language === language)?.alternatives ?? [];
  if (language === undefined || alternatives.includes(proposal.wording)) return undefined;
  await saveAlternatives(trx, proposal, language, { alternatives: [...alternatives, proposal.wording], by });
  return language;
}

async function removeAlternative(
  trx: Transaction<AnswersTables>,
  proposal: Row,
  language: Language,
  by: Author | undefined,
): Promise<void> {
  const text = (await lockedTexts(trx, proposal)).find((one) => one.language === language);
  if (!text) return;
  const kept = text.alternatives.filter((alternative) => alternative !== proposal.wording);
  await saveAlternatives(trx, proposal, language, { alternatives: kept, by });
}

/** The texts of an entry, locked until `trx` ends: every writer, including an import, writes the entry first. */
async function lockedTexts(trx: Transaction<AnswersTables>, { tenant_id, entry_id }: Row) {
  await trx
    .updateTable('entries')
    .set((row) => ({ key: row.ref('key') }))
    .where('tenant_id', '=', tenant_id)
    .where('entry_id', '=', entry_id)
    .execute();
  const texts = await trx
    .selectFrom('entry_texts')
    .select(['language', 'alternatives'])
    .where('tenant_id', '=', tenant_id)
    .where('entry_id', '=', entry_id)
    .execute();
  return texts.map(({ language, alternatives }) => ({
    language,
    alternatives: JSON.parse(alternatives) as readonly string[],
  }));
}

async function saveAlternatives(
  trx: Transaction<AnswersTables>,
  { tenant_id, entry_id }: Row,
  language: Language,
  { alternatives, by }: { readonly alternatives: readonly string[]; readonly by: Author | undefined },
): Promise<void> {
  await keepingRevisions(trx, { tenantId: tenant_id, ids: [entry_id], by }, async () => {
    await trx
      .updateTable('entry_texts')
      .set({ alternatives: JSON.stringify(alternatives) })
      .where('tenant_id', '=', tenant_id)
      .where('entry_id', '=', entry_id)
      .where('language', '=', language)
      .execute();
    return [entry_id];
  });
}

/** Concurrent decisions on the same proposals wait for one another instead of deadlocking. */
function inLockingOrder(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted();
}

function toProposal(row: Row & { readonly people: number }): Proposal {
  return {
    id: row.proposal_id,
    entryId: row.entry_id,
    wording: row.wording,
    language: row.language,
    people: Number(row.people),
    state: row.state,
    decidedBy: row.decided_by ?? undefined,
  };
}
