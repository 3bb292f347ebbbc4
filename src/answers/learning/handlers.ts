import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { actorOf, speechOf } from '../../kit/index.ts';
import type { Organisation } from '../../organisation/index.ts';
import { type Command, type Turn, type Verb, verb } from '../../platform/bot/index.ts';
import type { Card } from '../../platform/cards/index.ts';
import { openQuestionsCard, type Questions, type ShowsList } from '../../questions/index.ts';
import type { Banks } from '../bank.ts';
import { type Entry, mayRead, textFor } from '../entry.ts';
import { byKeepers, keepers, mustKeepAnswers } from '../keepers.ts';
import { pageSize, proposalsCard, tieCard } from './cards.ts';
import type { Proposal } from './proposal.ts';
import type { Learning } from './service.ts';
import type { LearningStore } from './store.ts';

type Deps = {
  readonly learning: Learning;
  readonly store: LearningStore;
  readonly banks: Banks;
  readonly organisation: Organisation;
  readonly questions: Questions;
};

const from = z.int().min(0).max(100_000);
const onPage = z.object({ from });
const ids = z.array(z.uuid()).min(1).max(pageSize);
const onRows = z.object({ from, rows: ids, shown: ids });
const onQuestion = z.object({ from, question: z.uuid() });
const onEntry = onQuestion.extend({ entry: z.uuid() });

/** The list of proposed wordings, and the tying of open questions to entries. */
export function learningParts({ learning, store, banks, organisation, questions }: Deps): {
  readonly commands: readonly Command[];
  readonly verbs: Readonly<Record<string, Verb>>;
} {
  async function list(turn: Turn, start: number): Promise<Card> {
    const { id } = await organisation.rollout(turn.tenantId);
    const page = (offset: number) =>
      store.page({ tenantId: turn.tenantId, rolloutId: id, from: offset, size: pageSize });
    const asked = await page(start);
    // Others may have decided so many meanwhile that there is no such page.
    const isGone = asked.items.length === 0 && start > 0;
    const { total, items } = isGone ? await page(0) : asked;
    return show(turn, { total, from: isGone ? 0 : start, items });
  }

  async function show(
    turn: Turn,
    list: { readonly total: number; readonly from: number; readonly items: readonly Proposal[] },
  ): Promise<Card> {
    const { tenantId, person, t, now } = turn;
    const bank = await banks.bank(tenantId, await organisation.rollout(tenantId));
    const deciders = list.items.flatMap((item) => item.decidedBy ?? []);
    const names = await organisation.namesOf(tenantId, deciders);
    const rows = list.items.map((item) => {
      const entry = bank.find(item.entryId);
      return {
        ...item,
        entryQuestion: entry && textFor(entry, person.language)?.question,
        decidedByName: names.get(item.decidedBy ?? ''),
      };
    });
    return proposalsCard({ total: list.total, from: list.from, rows }, { language: person.language, t, now });
  }

  type Decide = (decision: Parameters<Learning['accept']>[0]) => Promise<void>;

  const decision = (decide: Decide) =>
    verb(byKeepers, onRows, async (turn, data) => {
      mustKeepAnswers(turn);
      const { id: rolloutId } = await organisation.rollout(turn.tenantId);
      const where = { tenantId: turn.tenantId, rolloutId };
      await decide({ ...where, proposalIds: data.rows, personId: turn.person.id, decidedAt: turn.now });
      const items = await store.find({ ...where, proposalIds: data.shown });
      const { total } = await store.page({ ...where, from: 0, size: 1 });
      return show(turn, { total, from: data.from, items });
    });

  async function openQuestion(turn: Turn, questionId: string) {
    const question = await questions.find(turn.tenantId, questionId);
    if (!question) throw new AppError('question_not_found');
    const rollout = await organisation.rollout(turn.tenantId);
    return { question: { ...question, rolloutId: rollout.id }, bank: await banks.bank(turn.tenantId, rollout) };
  }

  return {
    commands: [
      {
        name: 'suggestions',
        where: 'personal',
        who: keepers,
        phrases: [
          'forslag',
          'förslag',
          'suggestions',
          'vis forslag',
          'visa förslag',
          'show suggestions',
          'forslag til formuleringer',
          'forslag til formuleringar',
          'förslag på formuleringar',
          'suggested wordings',
          'foreslåtte formuleringer',
          'føreslåtte formuleringar',
          'föreslagna formuleringar',
          'foreslåede formuleringer',
        ],
        handle: async (turn) => {
          mustKeepAnswers(turn);
          await turn.reply(await list(turn, 0));
        },
      },
    ],
    verbs: {
      'answers.wordings': verb(byKeepers, onPage, async (turn, data) => {
        mustKeepAnswers(turn);
        return list(turn, data.from);
      }),
      'answers.acceptWordings': decision((made) => learning.accept(made)),
      'answers.refuseWordings': decision((made) => learning.refuse(made)),
      'answers.undoWordings': decision((made) => learning.undo(made)),
      'answers.tie': verb(byKeepers, onQuestion, async (turn, data) => {
        mustKeepAnswers(turn);
        const { question, bank } = await openQuestion(turn, data.question);
        const { language, roles } = turn.person;
        const matches = await bank.match(question.text, question.language, (entry) => mayRead(entry, roles));
        const candidates = matches.slice(0, pageSize).flatMap((match) => {
          const text = textIn(bank.find(match.id), language);
          return text === undefined ? [] : [{ entryId: match.id, question: text }];
        });
        return tieCard(
          { questionId: question.id, asked: question.text, candidates, from: data.from },
          { language, t: turn.t, now: turn.now },
        );
      }),
      'answers.tieTo': verb(byKeepers, onEntry, async (turn, data) => {
        mustKeepAnswers(turn);
        const { question, bank } = await openQuestion(turn, data.question);
        const entry = bank.find(data.entry);
        if (!entry || !mayRead(entry, turn.person.roles)) throw new AppError('entry_not_found');
        // Whoever else has dealt with it meanwhile was first.
        if (question.doneBy !== undefined && question.doneBy !== turn.person.id)
          return openQuestions(turn, await questions.list(actorOf(turn), data.from));
        await learning.propose(turn, question, entry);
        const tiedTo = { entryId: entry.id, question: textIn(entry, turn.person.language) ?? '' };
        const row = { question: question.id, from: data.from, tiedTo };
        return openQuestions(turn, await questions.tie(actorOf(turn), row));
      }),
      'answers.untie': verb(byKeepers, onEntry, async (turn, data) => {
        mustKeepAnswers(turn);
        await learning.takeBack(turn, data.question, data.entry);
        return openQuestions(turn, await questions.reopen(actorOf(turn), data));
      }),
    },
  };
}

function openQuestions(turn: Turn, { list }: ShowsList): Card {
  return openQuestionsCard(list, speechOf(turn));
}

function textIn(entry: Entry | undefined, language: Turn['person']['language']): string | undefined {
  return entry && textFor(entry, language)?.question;
}
