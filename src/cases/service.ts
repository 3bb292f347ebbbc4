import { v7 as newId } from 'uuid';
import type { Transaction } from 'kysely';
import { AppError } from '../errors.ts';
import { areaName, type Organisation } from '../organisation/index.ts';
import { type Actor, isLead } from '../kit/index.ts';
import type { Changes } from '../platform/db/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import type { JobQueue, NewJob } from '../platform/jobs/index.ts';
import { type Case, type Draft, mayRead, numberOf } from './case.ts';
import { type FaultDraft, titleOfFault } from './fault.ts';
import { type CaseAct, type CaseKind, type CaseState, isOpen, lifeCycles, whoMay } from './life-cycle.ts';
import type { Likeness } from './likeness.ts';
import type { OutageRule } from './outage.ts';
import type { CasesStore, NewCase } from './store/cases-store.ts';
import type { OutagesStore } from './store/outages-store.ts';
import type { CaseView } from './view.ts';

export type CasesService = ReturnType<typeof createCasesService>;

/** `alreadySo`: it was done before, for example by a double press. `changed`: something else has happened since. */
export type Moved = { readonly kind: 'moved' | 'alreadySo' | 'changed'; readonly case: Case };

export const jobNames = { showLead: 'cases.showLead', tell: 'cases.tell', outage: 'cases.outage' } as const;

/** What a case is made of, in the words of its kind. */
type Words = Pick<NewCase, 'kind' | 'title' | 'wish' | 'why' | 'when' | 'where'> & { readonly area: string };

type Where = { readonly tenantId: string; readonly rolloutId: string; readonly at: Date };

export type Reader = {
  readonly tenantId: string;
  readonly personId: string;
  readonly language: Language;
  readonly isLead: boolean;
};

/** Reporting, following and deciding; each change asks in its own transaction for those to be told whom it concerns. */
export function createCasesService(deps: {
  readonly store: CasesStore;
  /** Of each kind: nobody wants to join a wish with a fault. */
  readonly likeness: Readonly<Record<CaseKind, Likeness>>;
  readonly outages: OutagesStore;
  readonly outage: OutageRule | undefined;
  readonly organisation: Organisation;
  readonly jobs: Pick<JobQueue, 'enqueue'>;
  readonly changes: Pick<Changes, 'announce' | 'tell'>;
}) {
  const { store, organisation, jobs, changes } = deps;

  /** What belongs to the same transaction as a change: telling those whom it concerns, and those who look at it. */
  const following = (tenantId: string, wanted: readonly NewJob[]) => async (trx: Transaction<never>) => {
    if (wanted.length > 0) await jobs.enqueue(trx, wanted);
    await changes.announce(trx, tenantId, 'cases');
  };

  /** @returns false when something else happened to the case after what was seen; nothing is changed then. */
  async function write(
    { tenantId, person, now }: Actor,
    one: Case,
    step: { readonly seen: string; readonly to: CaseState; readonly note: string | undefined },
  ): Promise<boolean> {
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
    // A fault that is still there is work again for those who handle it.
    const isBack = step.to === 'new' && one.kind === 'fault' && person.id === one.reporterId;
    const shown = isBack ? await toHandlers(tenantId, one) : [];
    const move = { ...step, tenantId, caseId: one.id, eventId, from: one.state, actorId: person.id, at: now };
    const isMoved = await store.move(move, following(tenantId, [...told, ...shown]));
    if (isMoved) changes.tell(tenantId, 'cases');
    return isMoved;
  }

  /** Shows a case to those who decide on it: leads, or people who handle faults of the reporter's unit. */
  async function toHandlers(
    tenantId: string,
    one: Pick<Case, 'id' | 'kind' | 'reporterId'>,
  ): Promise<readonly NewJob[]> {
    const handlers = await handlersOf(tenantId, one);
    return handlers.map((person) => ({ name: jobNames.showLead, tenantId, data: { case: one.id, person } }));
  }

  function handlersOf(
    tenantId: string,
    { kind, reporterId }: Pick<Case, 'kind' | 'reporterId'>,
  ): Promise<readonly string[]> {
    return kind === 'fault' ? organisation.handlersOf(tenantId, reporterId) : organisation.leadsOf(tenantId);
  }

  /** In the transaction of a fault's report, or of somebody's "me too": leads are told where many have reported. */
  async function noteReport(trx: Transaction<never>, where: Where, leads: readonly string[]): Promise<void> {
    const { tenantId, at } = where;
    if (deps.outage === undefined) return;
    if (!(await deps.outages.note(trx, where, at, deps.outage))) return;
    const wanted = leads.map((person) => ({
      name: jobNames.outage,
      tenantId,
      data: { person, rollout: where.rolloutId, at: at.toISOString() },
    }));
    if (wanted.length > 0) await jobs.enqueue(trx, wanted);
  }

  return {
    handlersOf,

    /** Cases of others that are like a draft, before it becomes one more. */
    async alike(by: Actor, kind: CaseKind, text: string): Promise<readonly Case[]> {
      const rollout = await organisation.rollout(by.tenantId);
      return deps.likeness[kind].alike({
        tenantId: by.tenantId,
        rolloutId: rollout.id,
        text,
        language: by.person.language,
        notBy: by.person.id,
        now: by.now,
      });
    },

    /** One form makes one case, however often it is sent. */
    async report(by: Actor, formId: string, { area, ...words }: Words): Promise<Case> {
      const { tenantId, person, now } = by;
      const rollout = await organisation.rollout(tenantId);
      const id = newId();
      const leads = await organisation.leadsOf(tenantId);
      const shown = await toHandlers(tenantId, { id, kind: words.kind, reporterId: person.id });
      const wanted = {
        ...words,
        id,
        tenantId,
        rolloutId: rollout.id,
        areaKey: rollout.areas.some(({ key }) => key === area) ? area : undefined,
        reporterId: person.id,
        language: person.language,
        formId,
        eventId: newId(),
        reportedAt: now,
      };
      const { case: one } = await store.create(wanted, async (trx) => {
        await following(tenantId, shown)(trx);
        if (words.kind === 'fault') await noteReport(trx, { tenantId, rolloutId: rollout.id, at: now }, leads);
      });
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

    /** The person who has sent a form; undefined for an unsent one. */
    authorOfForm: (tenantId: string, formId: string): Promise<string | undefined> => store.reporterOf(tenantId, formId),

    /** Somebody wants or has met the same, while it is open; the reporter does anyway. */
    async join({ tenantId, person, now }: Actor, one: Case): Promise<void> {
      if (one.reporterId === person.id || !isOpen(one.state)) return;
      const follower = { personId: person.id, language: person.language };
      const leads = one.kind === 'fault' ? await organisation.leadsOf(tenantId) : [];
      await store.join(tenantId, one.id, follower, now, async (trx) => {
        await following(tenantId, [])(trx);
        if (one.kind === 'fault') await noteReport(trx, { tenantId, rolloutId: one.rolloutId, at: now }, leads);
      });
      changes.tell(tenantId, 'cases');
    },

    async leave({ tenantId, person }: Actor, one: Case): Promise<void> {
      await store.leave(tenantId, one.id, person.id, following(tenantId, []));
      changes.tell(tenantId, 'cases');
    },

    /**
     * Makes a transition of the life cycle, the only way to change a case's state.
     * @throws AppError case_not_found also for somebody who may not take it.
     */
    async move(
      by: Actor,
      caseId: string,
      act: CaseAct,
      { seen, note }: { readonly seen: string; readonly note?: string | undefined },
    ): Promise<Moved> {
      const one = await this.find(by.tenantId, caseId);
      if (!mayAct(by, one, act)) throw new AppError('case_not_found');
      const lifeCycle = lifeCycles[one.kind];
      const to = lifeCycle.targetOf({ state: one.state, previous: one.last.from }, act);
      const isMoved = to !== undefined && one.last.id === seen && (await write(by, one, { seen, to, note }));
      const now = await this.find(by.tenantId, caseId);
      if (isMoved) return { kind: 'moved', case: now };
      return { kind: lifeCycle.isDone(now.state, act) ? 'alreadySo' : 'changed', case: now };
    },

    /** A case as a reader may see it. */
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
  };
}

/** A wish as a case holds it. */
export function wordsOfWish({ title, wish, why, area }: Draft): Words {
  return { kind: 'wish', title, wish, why: why === '' ? undefined : why, when: undefined, where: undefined, area };
}

/** A fault as a case holds it; its first words are its title. */
export function wordsOfFault({ what, when, where, area }: FaultDraft): Words {
  const given = (text: string) => (text === '' ? undefined : text);
  return {
    kind: 'fault',
    title: titleOfFault(what),
    wish: what,
    why: undefined,
    when: given(when),
    where: given(where),
    area,
  };
}

function mayAct({ person }: Actor, { reporterId }: Case, act: CaseAct): boolean {
  return whoMay(act) === 'lead' ? isLead(person) : person.id === reporterId;
}
