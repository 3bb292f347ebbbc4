import { mostShownAgain, onCard, onMessage, speechOf, textTooLong } from '../../kit/index.ts';
import type { Command, Turn, Verb } from '../../platform/bot/index.ts';
import type { Card } from '../../platform/cards/index.ts';
import { type Language, languages } from '../../platform/i18n/index.ts';
import { addArea, open, openArea, openNewArea, renameArea, saveRollout } from './actions.ts';
import { areaCard, setupCard } from './cards.ts';
import type { AreaForm, SetupView } from './forms.ts';
import { nameLimit, type TypedNames } from './names.ts';
import type { SetupService } from './service.ts';
import type { SetUp } from './store.ts';

export function setupCommands(setup: SetupService): readonly Command[] {
  return [
    onMessage(
      open,
      setup,
      {
        name: 'setup',
        intents: ['organisation.setUp'],
        input: () => ({ from: 0 }),
      },
      setupCards,
    ),
  ];
}

export function setupVerbs(setup: SetupService): Readonly<Record<string, Verb>> {
  return {
    'organisation.setup': onCard(open, setup, setupCards),
    'organisation.saveRollout': onCard(saveRollout, setup, {
      saved: ({ setUp }, turn) => overview({ setUp, from: 0, note: 'rolloutSaved' }, turn),
      changed: ({ setUp }, turn, { name }) => overview({ setUp, from: 0, typed: name, note: 'rolloutChanged' }, turn),
      refused: ({ setUp, fault }, turn, { name }) => overview({ setUp, from: 0, typed: name, fault }, turn),
    }),
    'organisation.newArea': onCard(openNewArea, setup, formCards),
    'organisation.area': onCard(openArea, setup, formCards),
    'organisation.addArea': onCard(addArea, setup, {
      saved: areaSaved,
      refused: ({ faults }, turn, names, { key }) => form({ typed: named(names), faults, of: { form: key } }, turn),
      tooMany: (_outcome, turn, names, { key }) =>
        form({ typed: named(names), faults: {}, of: { form: key }, note: { kind: 'tooMany' } }, turn),
    }),
    'organisation.renameArea': onCard(renameArea, setup, {
      saved: areaSaved,
      refused: ({ faults }, turn, { area, ...names }, { seen }) =>
        form({ typed: named(names), faults, of: { area, seen: Number(seen) } }, turn),
      changed: ({ is: { key, revision, names: now } }, turn, names) => {
        // Saving again is then a deliberate choice, with the other person's name in view.
        const note = { kind: 'changed', name: now[turn.person.language] } as const;
        return form({ typed: named(names), faults: {}, of: { area: key, seen: revision }, note }, turn);
      },
    }),
  };
}

const setupCards = {
  setup: ({ setUp }: { readonly setUp: SetUp }, turn: Turn, { from }: { readonly from: number }) =>
    overview({ setUp, from }, turn),
};

const formCards = { form: (one: { readonly form: AreaForm }, turn: Turn) => form(one.form, turn) };

function areaSaved({ setUp }: { readonly setUp: SetUp }, turn: Turn): Card {
  return overview({ setUp, from: 0, note: 'areaSaved' }, turn);
}

function overview(view: SetupView, turn: Turn): Card {
  mustFitAgain([view.typed ?? ''], turn);
  return setupCard(view, speechOf(turn));
}

function form(view: AreaForm, turn: Turn): Card {
  mustFitAgain(Object.values(view.typed), turn);
  return areaCard(view, speechOf(turn));
}

/**
 * @throws AppError text_too_long for text that would not fit on a card again; the form then stays unchanged, with its
 * text.
 */
function mustFitAgain(texts: readonly string[], { person }: Turn): void {
  const lengths = texts.map(({ length }) => length);
  if (lengths.reduce((sum, length) => sum + length, 0) <= mostShownAgain) return;
  throw textTooLong(person.language, Math.max(...lengths), nameLimit);
}

function named(names: Readonly<Record<Language, string>>): TypedNames {
  return Object.fromEntries(languages.map((language) => [language, names[language]]));
}
