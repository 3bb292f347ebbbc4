import { v7 as newId } from 'uuid';
import type { Transaction } from 'kysely';
import { AppError } from '../errors.ts';
import { areaName, type Organisation } from '../organisation/index.ts';
import type { Role, Turn } from '../platform/bot/index.ts';
import type { Changes } from '../platform/db/index.ts';
import { type Language, languageOfCountry } from '../platform/i18n/index.ts';
import type { JobQueue, NewJob } from '../platform/jobs/index.ts';
import type { CaseView } from './cards/parts.ts';
import { type Case, type CaseState, type Draft, isOpen, mayRead, numberOf } from './case.ts';
import type { Likeness } from './likeness.ts';
import type { CasesStore } from './store.ts';

export type CasesService = ReturnType<typeof createCasesService>;

/** Whoever does something, in the chat or in the tab. */
type Actor = Pick<Turn, 'tenantId' | 'person' | 'now'>;

export const jobNames = { showLead: 'cases.showLead', tell: 'cases.tell' } as const;

type Reader = {
  readonly tenantId: string;
  readonly personId: string;
  readonly language: Language;
  readonly isLead: boolean;
};

/** Leads and administrators decide, and read all. */
export function isLead({ roles }: { readonly roles: readonly Role[] }): boolean {
  return roles.some((role) => role === 'lead' || role === 'administrator');
}

/** Reporting, following and deciding; each change asks in its own transaction for those to be told whom it concerns. */
export function createCasesService(deps: {
  readonly store: CasesStore;
  readonly likeness: Likeness;
  readonly organisation: Organisation;
  readonly jobs: Pick<JobQueue, 'enqueue'>;
  readonly changes: Pick<Changes, 'announce' | 'tell'>;
}) {
  const { store, organisation, jobs, changes } = deps;

  /** Leads; where a rollout has none yet, its administrators. */
  async function leadsOf(tenantId: string): Promise<readonly string[]> {
    const leads = await organisation.peopleWith(tenantId, 'lead');
    return leads.length > 0 ? leads : organisation.peopleWith(tenantId, 'administrator');
  }

  /** What belongs to the same transaction as a change: telling those whom it concerns, and those who look at it. */
  const following = (tenantId: string, wanted: readonly NewJob[]) => async (trx: Transaction<never>) => {
    if (wanted.length > 0) await jobs.enqueue(trx, wanted);
    await changes.announce(trx, tenantId, 'cases');
  };

  return {
    leadsOf,

    /** Wishes of others that are like a draft, before it becomes one more. */
    async alike(turn: Pick<Actor, 'tenantId' | 'person'>, draft: Draft): Promise<readonly Case[]> {
      const rollout = await organisation.rollout(turn.tenantId);
      return deps.likeness.alike({
        tenantId: turn.tenantId,
        rolloutId: rollout.id,
        text: `${draft.title}. ${draft.wish}`,
        language: turn.person.language,
        notBy: turn.person.id,
      });
    },

    /** One form makes one case, however often it is sent. */
    async report(turn: Actor, formId: string, draft: Draft): Promise<Case> {
      const { tenantId, person, now } = turn;
      const rollout = await organisation.rollout(tenantId);
      const id = newId();
      const leads = await leadsOf(tenantId);
      const shown = leads.map((lead) => ({ name: jobNames.showLead, tenantId, data: { case: id, person: lead } }));
      const wanted = {
        id,
        tenantId,
        rolloutId: rollout.id,
        title: draft.title,
        wish: draft.wish,
        why: draft.why === '' ? undefined : draft.why,
        areaKey: rollout.areas.some(({ key }) => key === draft.area) ? draft.area : undefined,
        reporterId: person.id,
        language: person.language,
        formId,
        eventId: newId(),
        reportedAt: now,
      };
      const { case: one } = await store.create(wanted, following(tenantId, shown));
      changes.tell(tenantId, 'cases');
      return one;
    },

    /** @throws AppError case_not_found. */
    async find(tenantId: string, caseId: string): Promise<Case> {
      const one = await store.find(tenantId, caseId);
      if (!one) throw new AppError('case_not_found');
      return one;
    },

    /** The same for a reader. @throws AppError case_not_found also for one that they may not read. */
    async findFor({ tenantId, person }: Pick<Actor, 'tenantId' | 'person'>, caseId: string): Promise<Case> {
      const one = await this.find(tenantId, caseId);
      // The followers are read only where they decide.
      if (mayRead(one, { relation: one.reporterId === person.id ? 'reporter' : 'none', isLead: isLead(person) }))
        return one;
      const follows = (await store.followers(tenantId, caseId)).some(({ personId }) => personId === person.id);
      if (!follows) throw new AppError('case_not_found');
      return one;
    },

    /** Who has sent a form, where it has been sent. */
    authorOfForm: (tenantId: string, formId: string): Promise<string | undefined> => store.reporterOf(tenantId, formId),

    /** Somebody wants the same, while it is open; the reporter does anyway. */
    async join({ tenantId, person, now }: Actor, one: Case): Promise<void> {
      if (one.reporterId === person.id || !isOpen(one.state)) return;
      const follower = { personId: person.id, language: person.language };
      await store.join(tenantId, one.id, follower, now, following(tenantId, []));
      changes.tell(tenantId, 'cases');
    },

    async leave({ tenantId, person }: Actor, one: Case): Promise<void> {
      await store.leave(tenantId, one.id, person.id, following(tenantId, []));
      changes.tell(tenantId, 'cases');
    },

    /** @returns false when something else happened to it after what was seen; nothing is changed then. */
    async move(
      turn: Actor,
      one: Case,
      step: { readonly seen: string; readonly to: CaseState; readonly note?: string },
    ): Promise<boolean> {
      const { tenantId, person, now } = turn;
      const eventId = newId();
      const followers = await store.followers(tenantId, one.id);
      const concerned = [one.reporterId, ...followers.map(({ personId }) => personId)];
      const told = concerned
        .filter((personId) => personId !== person.id)
        .map((personId) => ({
          name: jobNames.tell,
          tenantId,
          data: { case: one.id, event: eventId, person: personId },
        }));
      const move = {
        tenantId,
        caseId: one.id,
        seen: step.seen,
        eventId,
        from: one.state,
        to: step.to,
        note: step.note,
        actorId: person.id,
        at: now,
      };
      const moved = await store.move(move, following(tenantId, told));
      if (moved) changes.tell(tenantId, 'cases');
      return moved;
    },

    /** A case as somebody may see it. */
    async view(one: Case, reader: Reader): Promise<CaseView> {
      const { tenantId, personId, language, isLead } = reader;
      const rollout = await organisation.rollout(tenantId);
      const followers = await store.followers(tenantId, one.id);
      const follows = followers.some((follower) => follower.personId === personId);
      const names = isLead ? await organisation.namesOf(tenantId, [one.reporterId]) : undefined;
      return {
        case: one,
        number: numberOf(rollout.key, one),
        areaName: areaName(rollout, one.areaKey, language),
        followers: followers.length,
        relation: one.reporterId === personId ? 'reporter' : follows ? 'follower' : 'none',
        reporterName: names?.get(one.reporterId),
      };
    },

    /** The reporter takes it back while it is new, or brings it back. @throws AppError case_not_found for anybody else. */
    async ownStep(
      turn: Actor,
      one: Case,
      step: { readonly seen: string; readonly to: 'withdrawn' | 'new' },
    ): Promise<boolean> {
      if (one.reporterId !== turn.person.id) throw new AppError('case_not_found');
      const from = step.to === 'withdrawn' ? 'new' : 'withdrawn';
      return one.state === from && (await this.move(turn, one, step));
    },

    /** What somebody is spoken to in who did not just write: their choice, else what they wished in, else the country's. */
    async languageFor(tenantId: string, personId: string, one: Case): Promise<Language> {
      const chosen = (await organisation.chosenLanguages(tenantId, [personId])).get(personId);
      if (chosen) return chosen;
      if (personId === one.reporterId) return one.language;
      const follower = (await store.followers(tenantId, one.id)).find((candidate) => candidate.personId === personId);
      return follower?.language ?? languageOfCountry((await organisation.rollout(tenantId)).country);
    },
  };
}
