import { z } from 'zod';
import { overHttp } from '../kit/index.ts';
import {
  type Answer,
  cutPage,
  type Endpoint,
  type FieldFault,
  FieldsError,
  fromCursor,
  pageOf,
  paging,
} from '../platform/http/index.ts';
import { decide, reopen, withdraw } from './actions/decide.ts';
import type { CasesDeps } from './actions/deps.ts';
import { findAlikeFaults, reportFault } from './actions/fault.ts';
import { follow } from './actions/follow.ts';
import { open, pageMine, pageNew } from './actions/read.ts';
import { findAlike, report } from './actions/report.ts';
import { type DraftFaults, draftLimits, type ReasonFault, reasonLimit } from './case.ts';
import {
  alikeWishesDto,
  decisionDto,
  followingDto,
  kindQuery,
  newFaultDto,
  newWishDto,
  type Wish,
  wishDto,
  wishIdDto,
  type WishPage,
  wishPageDto,
  withdrawalDto,
} from './dto.ts';
import { type FaultDraftFaults, faultLimits } from './fault.ts';
import { openTo, ownActs } from './life-cycle.ts';
import type { PastEvent } from './store/past.ts';
import type { CaseView } from './view.ts';

const list = z.object(paging);
const after = z.string().max(100);

/** Wishes, as the chat knows them. */
export function casesApi(deps: CasesDeps): readonly Endpoint[] {
  return [
    overHttp(
      pageMine,
      deps,
      {
        method: 'get',
        path: '/wishes/mine',
        summary: 'What the caller reported or follows, of one kind or all, newest first',
        query: list.extend({ kind: kindQuery.shape.kind.unwrap().optional() }),
        answers: pageOf(wishDto),
        input: ({ query: { cursor, limit, kind } }) => ({ after: fromCursor(cursor, after), limit, kind }),
      },
      { page: ({ items }, { query }) => page(items, query.limit) },
    ),
    overHttp(
      pageNew,
      deps,
      {
        method: 'get',
        path: '/wishes/waiting',
        summary: 'Cases of a kind that no lead has touched, oldest first',
        query: list.extend(kindQuery.shape),
        answers: pageOf(wishDto),
        input: ({ query: { cursor, limit, kind } }) => ({ after: fromCursor(cursor, after), limit, kind }),
      },
      { page: ({ items }, { query }) => page(items, query.limit) },
    ),
    overHttp(
      open,
      deps,
      {
        method: 'get',
        path: '/wishes/:id',
        summary: 'One case, with what has happened to it',
        params: wishIdDto,
        answers: wishPageDto,
        input: ({ params }) => ({ case: params.id }),
      },
      { case: ({ view, history }) => ({ kind: 'ok', body: toPage(view, history), revision: view.case.last.id }) },
    ),
    overHttp(
      report,
      deps,
      {
        method: 'post',
        path: '/wishes',
        summary: 'Reports a wish',
        body: newWishDto,
        answers: wishDto,
        input: ({ body }) => body,
      },
      {
        form: ({ form }) => refuse(draftFieldFaults(form.faults)),
        reported: ({ view }) => ({ kind: 'made', body: toDto(view), revision: view.case.last.id }),
      },
    ),
    overHttp(
      findAlike,
      deps,
      {
        method: 'post',
        path: '/wishes/alike',
        summary: 'What others wish that is like a draft',
        body: newWishDto,
        answers: alikeWishesDto,
        input: ({ body }) => body,
      },
      {
        faults: ({ faults }) => refuse(draftFieldFaults(faults)),
        alike: ({ alike }) => ({ kind: 'ok', body: { items: alike.map(toDto) } }),
      },
    ),
    overHttp(
      reportFault,
      deps,
      {
        method: 'post',
        path: '/faults',
        summary: 'Reports a fault',
        body: newFaultDto,
        answers: wishDto,
        input: ({ body }) => body,
      },
      {
        form: ({ form }) => refuse(faultFieldFaults(form.faults)),
        reported: ({ view }) => ({ kind: 'made', body: toDto(view), revision: view.case.last.id }),
      },
    ),
    overHttp(
      findAlikeFaults,
      deps,
      {
        method: 'post',
        path: '/faults/alike',
        summary: 'Faults of others that are like a draft',
        body: newFaultDto,
        answers: alikeWishesDto,
        input: ({ body }) => body,
      },
      {
        faults: ({ faults }) => refuse(faultFieldFaults(faults)),
        alike: ({ alike }) => ({ kind: 'ok', body: { items: alike.map(toDto) } }),
      },
    ),
    overHttp(
      reopen,
      deps,
      {
        method: 'put',
        path: '/faults/:id/reopening',
        summary: 'Says that one’s own fault is there all the same',
        params: wishIdDto,
        answers: wishDto,
        input: ({ params }) => ({ case: params.id }),
      },
      { moved: ok, alreadySo: ok, changed },
    ),
    overHttp(
      follow,
      deps,
      {
        method: 'put',
        path: '/wishes/:id/following',
        summary: 'Whether the caller wants the same',
        params: wishIdDto,
        body: followingDto,
        answers: wishDto,
        input: ({ params, body }) => ({ case: params.id, follows: body.follows }),
      },
      { joined: ok, left: ok, closed: ok },
    ),
    overHttp(
      withdraw,
      deps,
      {
        method: 'put',
        path: '/wishes/:id/withdrawal',
        summary: 'Takes back one’s own case, or brings it back',
        params: wishIdDto,
        body: withdrawalDto,
        answers: wishDto,
        input: ({ params, body }) => ({ case: params.id, isWithdrawn: body.isWithdrawn }),
      },
      { moved: ok, alreadySo: ok, changed },
    ),
    overHttp(
      decide,
      deps,
      {
        method: 'put',
        path: '/wishes/:id/decision',
        summary: 'What a lead makes of a case',
        params: wishIdDto,
        body: decisionDto,
        answers: wishDto,
        input: ({ params, body }) => ({ case: params.id, to: body.to, reason: body.reason }),
      },
      {
        moved: ok,
        // Sent again after its answer was lost, it finds its own step done.
        alreadySo: ok,
        changed,
        reason: ({ fault }) => refuse([reasonFieldFault(fault)]),
      },
    ),
  ];
}

type Seen = { readonly view: CaseView };

function ok({ view }: Seen): Answer<Wish> {
  return { kind: 'ok', body: toDto(view), revision: view.case.last.id };
}

function changed({ view }: Seen): Answer<Wish> {
  return { kind: 'changed', body: toDto(view), revision: view.case.last.id };
}

/** @throws FieldsError: 422, by field. */
function refuse(faults: readonly FieldFault[]): never {
  throw new FieldsError(faults);
}

function draftFieldFaults(faults: DraftFaults): readonly FieldFault[] {
  return (Object.keys(faults) as (keyof typeof draftLimits)[]).map((field) => ({
    field,
    kind: faults[field] ?? 'wrong',
    limit: draftLimits[field],
  }));
}

function faultFieldFaults(faults: FaultDraftFaults): readonly FieldFault[] {
  return (Object.keys(faults) as (keyof typeof faultLimits)[]).map((field) => ({
    field,
    kind: faults[field] ?? 'wrong',
    limit: faultLimits[field],
  }));
}

function reasonFieldFault(fault: ReasonFault | undefined): FieldFault {
  if (fault === 'tooLong') return { field: 'reason', kind: 'tooLong', limit: reasonLimit };
  return { field: 'reason', kind: 'missing' };
}

function page(views: readonly CaseView[], limit: number): Answer<{ items: Wish[]; next?: string }> {
  const { items, next } = cutPage(
    views,
    limit,
    (view) => view.case.id,
    (view) => view,
  );
  return { kind: 'ok', body: { items: items.map(toDto), ...(next ? { next } : {}) } };
}

function toDto(view: CaseView): Wish {
  const one = view.case;
  return {
    id: one.id,
    number: view.number,
    kind: one.kind,
    state: one.state,
    title: one.title,
    wish: one.wish,
    why: one.why,
    when: one.when,
    where: one.where,
    area: view.areaName,
    reportedAt: one.reportedAt,
    followers: view.followers,
    relation: view.relation,
    reporter: view.reporterName,
    reason: one.state === 'rejected' ? one.last.note : undefined,
    ownActs: ownActs(one).filter((act) => act === 'withdraw' || act === 'restore' || act === 'reopen'),
    openTo: openTo(one),
    revision: one.last.id,
  };
}

function toPage(view: CaseView, history: readonly PastEvent[]): WishPage {
  return {
    ...toDto(view),
    history: history.map(({ to, note, actorId, at }) => ({
      state: to,
      at,
      by: actorId === view.case.reporterId && (to === 'new' || to === 'withdrawn') ? 'reporter' : 'lead',
      ...(note === undefined ? {} : { reason: note }),
    })),
  };
}
