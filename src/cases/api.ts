import { z } from 'zod';
import type { Role } from '../platform/bot/index.ts';
import {
  type Answer,
  type Call,
  cutPage,
  type Endpoint,
  endpoint,
  type FieldFault,
  FieldsError,
  fromCursor,
  pageOf,
  paging,
} from '../platform/http/index.ts';
import {
  type Case,
  cleanText,
  type Draft,
  type DraftFaults,
  draftLimits,
  faultsOf,
  mayMove,
  openTo,
  reasonLimit,
} from './case.ts';
import {
  alikeWishesDto,
  decisionDto,
  followingDto,
  newWishDto,
  type Wish,
  wishDto,
  wishIdDto,
  type WishPage,
  wishPageDto,
  withdrawalDto,
} from './dto.ts';
import { type CasesService, isLead } from './service.ts';
import type { CasesStore } from './store.ts';

type Deps = {
  readonly service: CasesService;
  readonly store: CasesStore;
  readonly rollout: (tenantId: string) => Promise<{ readonly id: string }>;
};
type Caller = Pick<Call, 'tenantId' | 'person' | 'language'>;

const leads: readonly Role[] = ['lead', 'administrator'];
const list = z.object(paging);
const after = z.string().max(100);

/** Wishes, as the chat knows them. */
export function casesApi({ service, store, rollout }: Deps): readonly Endpoint[] {
  async function toDto(one: Case, { tenantId, person, language }: Caller): Promise<Wish> {
    const reader = { tenantId, personId: person.id, language, isLead: isLead(person) };
    const view = await service.view(one, reader);
    return {
      id: one.id,
      number: view.number,
      state: one.state,
      title: one.title,
      wish: one.wish,
      why: one.why,
      area: view.areaName,
      reportedAt: one.reportedAt,
      followers: view.followers,
      relation: view.relation,
      reporter: view.reporterName,
      reason: one.state === 'rejected' ? one.last.note : undefined,
      openTo: openTo(one.state),
      revision: one.last.id,
    };
  }

  async function ok(one: Case, call: Caller): Promise<Answer<Wish>> {
    return { kind: 'ok', body: await toDto(one, call), revision: one.last.id };
  }

  async function toPage(one: Case, call: Caller): Promise<WishPage> {
    const history = await store.history(call.tenantId, one.id);
    return {
      ...(await toDto(one, call)),
      history: history.map(({ to, note, actorId, at }) => ({
        state: to,
        at,
        by: actorId === one.reporterId && (to === 'new' || to === 'withdrawn') ? 'reporter' : 'lead',
        ...(note === undefined ? {} : { reason: note }),
      })),
    };
  }

  async function page(rows: readonly Case[], limit: number, placeOf: (one: Case) => string, call: Caller) {
    const { items, next } = cutPage(rows, limit, placeOf, (one) => one);
    return {
      kind: 'ok' as const,
      body: { items: await Promise.all(items.map((one) => toDto(one, call))), ...(next ? { next } : {}) },
    };
  }

  return [
    endpoint({
      method: 'get',
      path: '/wishes/mine',
      summary: 'What the caller reported or follows, newest first',
      audience: 'signedIn',
      relation: 'self',
      effect: 'read',
      query: list,
      answers: pageOf(wishDto),
      handle: async (call) => {
        const { cursor, limit } = call.query;
        const { tenantId, person } = call;
        const rows = await store.minePage(tenantId, person.id, fromCursor(cursor, after), limit + 1);
        return page(rows, limit, (one) => one.id, call);
      },
    }),
    endpoint({
      method: 'get',
      path: '/wishes/waiting',
      summary: 'Wishes that no lead has touched, oldest first',
      audience: leads,
      effect: 'read',
      query: list,
      answers: pageOf(wishDto),
      handle: async (call) => {
        const { cursor, limit } = call.query;
        const { id } = await rollout(call.tenantId);
        const rows = await store.untouchedPage(call.tenantId, id, fromCursor(cursor, after), limit + 1);
        return page(rows, limit, (one) => one.id, call);
      },
    }),
    endpoint({
      method: 'get',
      path: '/wishes/:id',
      summary: 'One wish, with what has happened to it',
      audience: 'signedIn',
      relation: 'wishReader',
      effect: 'read',
      params: wishIdDto,
      answers: wishPageDto,
      handle: async (call) => {
        const one = await service.findFor(call, call.params.id);
        return { kind: 'ok', body: await toPage(one, call), revision: one.last.id };
      },
    }),
    endpoint({
      method: 'post',
      path: '/wishes',
      summary: 'Reports a wish',
      audience: 'signedIn',
      effect: 'create',
      body: newWishDto,
      answers: wishDto,
      handle: async (call) => {
        const one = await service.report(call, call.key, complete(call.body));
        return { kind: 'made', body: await toDto(one, call), revision: one.last.id };
      },
    }),
    endpoint({
      method: 'post',
      path: '/wishes/alike',
      summary: 'What others wish that is like a draft',
      audience: 'signedIn',
      effect: 'act',
      countsAs: 'nothing',
      body: newWishDto,
      answers: alikeWishesDto,
      handle: async (call) => {
        const alike = await service.alike(call, complete(call.body));
        return { kind: 'ok', body: { items: await Promise.all(alike.map((one) => toDto(one, call))) } };
      },
    }),
    endpoint({
      method: 'put',
      path: '/wishes/:id/following',
      summary: 'Whether the caller wants the same',
      audience: 'signedIn',
      relation: 'wishReader',
      effect: 'act',
      countsAs: 'creation',
      params: wishIdDto,
      body: followingDto,
      answers: wishDto,
      handle: async (call) => {
        const one = await service.findFor(call, call.params.id);
        await (call.body.follows ? service.join(call, one) : service.leave(call, one));
        return ok(one, call);
      },
    }),
    endpoint({
      method: 'put',
      path: '/wishes/:id/withdrawal',
      summary: 'Takes back one’s own wish while it is new, or brings it back',
      audience: 'signedIn',
      relation: 'reporter',
      effect: 'edit',
      params: wishIdDto,
      body: withdrawalDto,
      answers: wishDto,
      handle: async (call) => {
        const to = call.body.isWithdrawn ? 'withdrawn' : 'new';
        const one = await service.find(call.tenantId, call.params.id);
        await service.ownStep(call, one, { seen: call.seen, to });
        const now = await service.find(call.tenantId, one.id);
        // Sent again after its answer was lost, it finds its own step done.
        if (now.state === to) return ok(now, call);
        return { kind: 'changed', body: await toDto(now, call), revision: now.last.id };
      },
    }),
    endpoint({
      method: 'put',
      path: '/wishes/:id/decision',
      summary: 'What a lead makes of a wish',
      audience: leads,
      effect: 'edit',
      params: wishIdDto,
      body: decisionDto,
      answers: wishDto,
      handle: async (call) => {
        const { to } = call.body;
        const reason = cleanText(call.body.reason);
        if (to === 'rejected') mustFit(reason);
        const one = await service.find(call.tenantId, call.params.id);
        const step = { seen: call.seen, to, ...(to === 'rejected' ? { note: reason } : {}) };
        const moved = one.last.id === call.seen && mayMove(one.state, to) && (await service.move(call, one, step));
        const now = moved ? await service.find(call.tenantId, one.id) : one;
        // Sent again after its answer was lost, it finds its own step done.
        if (moved || now.state === to) return ok(now, call);
        const kept = await service.find(call.tenantId, one.id);
        return { kind: 'changed', body: await toDto(kept, call), revision: kept.last.id };
      },
    }),
  ];
}

/** @throws FieldsError for a draft that cannot be sent. */
function complete(typed: Draft): Draft {
  const draft = cleaned(typed);
  const faults = faultsOf(draft);
  if (Object.keys(faults).length > 0) throw new FieldsError(toFieldFaults(faults));
  return draft;
}

function cleaned({ title, wish, why, area }: Draft): Draft {
  return { title: cleanText(title).replace(/\n/g, ' '), wish: cleanText(wish), why: cleanText(why), area };
}

function toFieldFaults(faults: DraftFaults): readonly FieldFault[] {
  return (Object.keys(faults) as (keyof typeof draftLimits)[]).map((field) => ({
    field,
    kind: faults[field] ?? 'wrong',
    limit: draftLimits[field],
  }));
}

function mustFit(reason: string): void {
  if (reason === '') throw new FieldsError([{ field: 'reason', kind: 'missing' }]);
  if (reason.length > reasonLimit) throw new FieldsError([{ field: 'reason', kind: 'tooLong', limit: reasonLimit }]);
}
