import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import type { Organisation } from '../organisation/index.ts';
import {
  byAnyone,
  type Command,
  type Role,
  type Turn,
  type Verb,
  verb,
  type VerbRules,
} from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import { intlLocale } from '../platform/i18n/index.ts';
import { alikeWishesCard, wishFormCard } from './cards/form.ts';
import { leadCaseCard, type LeadMode } from './cards/lead.ts';
import { caseListCard, type CaseList, pageSize } from './cards/list.ts';
import type { CaseRow } from './cards/parts.ts';
import { caseCard } from './cards/reader.ts';
import {
  canUndo,
  type Case,
  type CaseState,
  cleanText,
  decisions,
  type Draft,
  draftLimits,
  type DraftFaults,
  faultsOf,
  isOpen,
  mayMove,
  mostShownAgain,
  numberOf,
  reasonLimit,
} from './case.ts';
import { type CasesService, isLead } from './service.ts';
import type { CasePage } from './lists.ts';
import type { CasesStore } from './store.ts';
import { draftOf, readWish } from './wish-text.ts';

type Deps = { readonly service: CasesService; readonly store: CasesStore; readonly organisation: Organisation };

const leads: readonly Role[] = ['lead', 'administrator'];
const byLeads: VerbRules = { who: leads, presser: 'anyone' };
/** A form holds somebody's words: sent by another, they would be in the other's name. */
const ownForm: VerbRules = { who: 'anyone', presser: 'owner', instead: 'cases.ownForm' };
const ownWish: VerbRules = { who: 'anyone', relation: 'reporter', presser: 'owner', instead: 'cases.ownWish' };
const readsWish: VerbRules = { ...byAnyone, relation: 'wishReader' };

const typed = z.string().max(500_000).default('');
const draftData = z.object({ form: z.uuid(), title: typed, wish: typed, why: typed, area: typed });
const ofCase = z.object({ case: z.uuid() });
const seenCase = ofCase.extend({ seen: z.uuid() });
const onPage = z.object({ from: z.int().min(0).max(100_000) });
const caseNumber = /^([a-z][a-z0-9]*)-(\d{1,9})$/i;

export function casesCommands(deps: Deps): readonly Command[] {
  return [
    {
      name: 'report',
      where: 'anywhere',
      who: 'anyone',
      phrases: [
        'meld fra',
        'meld frå',
        'meld ind',
        'anmäl',
        'report',
        'endringsønske',
        'ændringsønske',
        'ändringsönskemål',
        'change request',
      ],
      handle: async (turn) => turn.reply(await formCard(deps, turn, { draft: draftOf('') })),
    },
    {
      name: 'my cases',
      where: 'personal',
      who: 'anyone',
      relation: 'self',
      phrases: ['mine saker', 'sakene mine', 'mina ärenden', 'mine sager', 'my cases'],
      handle: async (turn) => turn.reply(await mineCard(deps, turn, 0)),
    },
    {
      name: 'new wishes',
      where: 'personal',
      who: leads,
      phrases: ['nye ønsker', 'nye ønske', 'nya önskemål', 'new requests', 'new wishes'],
      handle: async (turn) => turn.reply(await untouchedCard(deps, turn, 0)),
    },
    {
      name: 'case by number',
      // It quotes a colleague, and tells a lead who it was.
      where: 'personal',
      who: 'anyone',
      relation: 'wishReader',
      phrases: [],
      matches: ({ text }) => caseNumber.test(text.trim()),
      handle: async (turn) => turn.reply(await numberedCard(deps, turn)),
    },
    {
      name: 'wish',
      where: 'anywhere',
      who: 'anyone',
      phrases: [],
      matches: ({ text }) => readWish(text) !== undefined,
      handle: async (turn) => turn.reply(await formCard(deps, turn, { draft: readWish(turn.text) ?? draftOf('') })),
    },
  ];
}

/** A lead's decisions are not among them: each wish has its own few readers, and many are decided in one sitting. */
export const casesCreations: readonly string[] = ['cases.send', 'cases.join', 'cases.restore'];

export function casesVerbs(deps: Deps): Readonly<Record<string, Verb>> {
  const { service } = deps;
  const authorOfForm = (turn: Turn, { form }: { readonly form: string }) => service.authorOfForm(turn.tenantId, form);
  const reporterOf = async (turn: Turn, data: z.output<typeof ofCase>) =>
    (await service.find(turn.tenantId, data.case)).reporterId;

  return {
    'cases.new': verb(byAnyone, z.object({ text: z.string().max(2000).optional() }), (turn, data) =>
      formCard(deps, turn, { draft: draftOf(data.text ?? '') }),
    ),
    'cases.edit': verb(
      ownForm,
      draftData,
      (turn, data) => formCard(deps, turn, { formId: data.form, draft: toDraft(data) }),
      authorOfForm,
    ),
    'cases.send': verb(
      ownForm,
      draftData.extend({ anyway: z.boolean().optional() }),
      async (turn, data) => {
        const draft = toDraft(data);
        const faults = faultsOf(draft);
        if (Object.keys(faults).length > 0) return formCard(deps, turn, { formId: data.form, draft, faults });
        const alike = data.anyway ? [] : await service.alike(turn, draft);
        if (alike.length > 0) {
          return alikeWishesCard({ formId: data.form, draft }, await rowsOf(deps, turn, alike), speechOf(turn));
        }
        return ownCard(deps, turn, await service.report(turn, data.form, draft), 'received');
      },
      authorOfForm,
    ),
    'cases.join': verb(readsWish, ofCase, async (turn, data) => {
      const one = await service.findFor(turn, data.case);
      await service.join(turn, one);
      return ownCard(deps, turn, one, isOpen(one.state) ? 'joined' : undefined);
    }),
    'cases.leave': verb({ ...byAnyone, relation: 'self' }, ofCase, async (turn, data) => {
      const one = await service.findFor(turn, data.case);
      await service.leave(turn, one);
      return ownCard(deps, turn, one, 'left');
    }),
    'cases.show': verb(readsWish, ofCase, async (turn, data) =>
      ownCard(deps, turn, await service.findFor(turn, data.case), undefined),
    ),
    'cases.withdraw': verb(
      ownWish,
      seenCase,
      (turn, data) => ownStep(deps, turn, { ...data, to: 'withdrawn' }),
      reporterOf,
    ),
    'cases.restore': verb(ownWish, seenCase, (turn, data) => ownStep(deps, turn, { ...data, to: 'new' }), reporterOf),
    'cases.mine': verb({ ...byAnyone, relation: 'self' }, onPage, (turn, data) => mineCard(deps, turn, data.from)),
    'cases.untouched': verb(byLeads, onPage, (turn, data) => untouchedCard(deps, turn, data.from)),
    'cases.lead': verb(byLeads, ofCase, (turn, data) => leadCard(deps, turn, data.case, { kind: 'usual' })),
    'cases.move': verb(byLeads, seenCase.extend({ to: z.enum(decisions) }), (turn, data) => decide(deps, turn, data)),
    'cases.reasons': verb(byLeads, ofCase, async (turn, data) => {
      const one = await service.find(turn.tenantId, data.case);
      const mode = mayMove(one.state, 'rejected')
        ? ({ kind: 'reason', reason: '' } as const)
        : ({ kind: 'changed' } as const);
      return leadCard(deps, turn, data.case, mode);
    }),
    'cases.reject': verb(byLeads, seenCase.extend({ reason: typed }), async (turn, data) => {
      mustLead(turn);
      const reason = cleanText(data.reason);
      if (reason.length > mostShownAgain) throw longText(turn, reason.length, reasonLimit);
      const fault = reason === '' ? 'missing' : reason.length > reasonLimit ? { limit: reasonLimit } : undefined;
      if (fault) return leadCard(deps, turn, data.case, { kind: 'reason', reason, fault });
      return decide(deps, turn, { ...data, to: 'rejected', note: reason });
    }),
    'cases.undo': verb(byLeads, seenCase, async (turn, data) => {
      mustLead(turn);
      const one = await service.find(turn.tenantId, data.case);
      const { last } = one;
      const undone =
        last.id === data.seen && canUndo(last) && last.from !== undefined
          ? await service.move(turn, one, { seen: data.seen, to: last.from })
          : false;
      return leadCard(deps, turn, one.id, { kind: undone ? 'moved' : 'changed' });
    }),
  };
}

/** @throws AppError not_allowed for who does not decide on wishes. */
function mustLead(turn: Turn): void {
  if (!isLead(turn.person)) throw new AppError('not_allowed', { role: turn.t('cases.leadRole') });
}

/** A second press finds its step done and shows it; a press on a card that is out of date says so. */
async function decide(
  { service, ...deps }: Deps,
  turn: Turn,
  step: { readonly case: string; readonly seen: string; readonly to: CaseState; readonly note?: string },
): Promise<Card> {
  mustLead(turn);
  const one = await service.find(turn.tenantId, step.case);
  const moved = one.last.id === step.seen && mayMove(one.state, step.to) && (await service.move(turn, one, step));
  const isSo = moved || (await service.find(turn.tenantId, step.case)).state === step.to;
  return leadCard({ service, ...deps }, turn, one.id, { kind: isSo ? 'moved' : 'changed' });
}

async function ownStep(
  deps: Deps,
  turn: Turn,
  step: { readonly case: string; readonly seen: string; readonly to: 'withdrawn' | 'new' },
): Promise<Card> {
  const one = await deps.service.find(turn.tenantId, step.case);
  await deps.service.ownStep(turn, one, step);
  return ownCard(deps, turn, await deps.service.find(turn.tenantId, step.case), undefined);
}

/** @throws AppError text_too_long for what would not fit a card again: then the form stays as it is, with its text. */
async function formCard(
  { organisation }: Deps,
  turn: Turn,
  form: { readonly formId?: string; readonly draft: Draft; readonly faults?: DraftFaults },
): Promise<Card> {
  const { draft } = form;
  if (draft.title.length + draft.wish.length + draft.why.length > mostShownAgain) {
    throw longText(turn, Math.max(draft.title.length, draft.wish.length, draft.why.length), draftLimits.wish);
  }
  const { areas } = await organisation.rollout(turn.tenantId);
  const choices = areas.map(({ key, names }) => ({ value: key, title: names[turn.person.language] }));
  const { formId = newId(), faults = {} } = form;
  return wishFormCard({ formId, draft, faults, areas: choices }, speechOf(turn));
}

function longText(turn: Turn, length: number, limit: number): AppError {
  const number = new Intl.NumberFormat(intlLocale[turn.person.language]);
  return new AppError('text_too_long', { length: number.format(length), limit: number.format(limit) });
}

function toDraft({ title, wish, why, area }: Draft): Draft {
  return { title: cleanText(title).replace(/\n/g, ' '), wish: cleanText(wish), why: cleanText(why), area };
}

async function ownCard(deps: Deps, turn: Turn, one: Case, said: Parameters<typeof caseCard>[1]): Promise<Card> {
  return caseCard(await viewOf(deps, turn, one), said, speechOf(turn));
}

async function leadCard(deps: Deps, turn: Turn, caseId: string, mode: LeadMode): Promise<Card> {
  mustLead(turn);
  const one = await deps.service.find(turn.tenantId, caseId);
  return leadCaseCard(await viewOf(deps, turn, one), mode, speechOf(turn));
}

async function numberedCard(deps: Deps, turn: Turn): Promise<Card> {
  const [, key = '', number = ''] = caseNumber.exec(turn.text.trim()) ?? [];
  const rollout = await deps.organisation.rollout(turn.tenantId);
  const one =
    rollout.key.toLowerCase() === key.toLowerCase()
      ? await deps.store.findNumber(turn.tenantId, rollout.id, Number(number))
      : undefined;
  if (!one) throw new AppError('case_not_found');
  if (isLead(turn.person)) return leadCard(deps, turn, one.id, { kind: 'usual' });
  return ownCard(deps, turn, await deps.service.findFor(turn, one.id), undefined);
}

async function mineCard(deps: Deps, turn: Turn, from: number): Promise<Card> {
  return listCard(deps, turn, await deps.store.mine(turn.tenantId, turn.person.id, from, pageSize), {
    kind: 'mine',
    from,
  });
}

async function untouchedCard(deps: Deps, turn: Turn, from: number): Promise<Card> {
  mustLead(turn);
  const rollout = await deps.organisation.rollout(turn.tenantId);
  const page = await deps.store.untouched(turn.tenantId, rollout.id, from, pageSize);
  return listCard(deps, turn, page, { kind: 'untouched', from });
}

async function listCard(deps: Deps, turn: Turn, page: CasePage, list: Pick<CaseList, 'kind' | 'from'>): Promise<Card> {
  return caseListCard({ ...list, total: page.total, rows: await rowsOf(deps, turn, page.items) }, speechOf(turn));
}

async function rowsOf({ organisation }: Deps, turn: Turn, cases: readonly Case[]): Promise<readonly CaseRow[]> {
  const { key } = await organisation.rollout(turn.tenantId);
  return cases.map((one) => ({ id: one.id, number: numberOf(key, one), title: one.title, state: one.state }));
}

function viewOf({ service }: Deps, turn: Turn, one: Case) {
  const { tenantId, person } = turn;
  return service.view(one, { tenantId, personId: person.id, language: person.language, isLead: isLead(person) });
}

function speechOf(turn: Turn) {
  return { language: turn.person.language, t: turn.t, tab: turn.tab };
}
