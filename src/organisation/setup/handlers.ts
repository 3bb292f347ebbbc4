import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { type Command, type Role, type Turn, type Verb, verb } from '../../platform/bot/index.ts';
import type { Card } from '../../platform/cards/index.ts';
import { type Language, languages } from '../../platform/i18n/index.ts';
import { areaCard, type AreaForm, setupCard, type SetupView } from './cards.ts';
import { nameLimit, type TypedNames } from './names.ts';
import type { AreaOutcome, SetupService } from './service.ts';

export const setupPhrases = [
  'områder',
  'område',
  'områden',
  'areas',
  'innstillinger',
  'innstillingar',
  'inställningar',
  'indstillinger',
  'settings',
];

/** Characters of all fields: more would not fit a card again. */
const mostShownAgain = 5_000;

const administrators: readonly Role[] = ['administrator'];
const byAdministrators = { who: administrators, presser: 'anyone' } as const;
/** Some clients leave out a field that is empty. */
const typed = z.string().default('');
const typedNames = z.object({ nb: typed, nn: typed, sv: typed, da: typed, en: typed });
const area = z.string().max(100);
const seen = z.int().min(1);

export const setupCreations: readonly string[] = ['organisation.addArea'];

export function setupCommands(setup: SetupService): readonly Command[] {
  return [
    {
      name: 'setup',
      where: 'personal',
      who: administrators,
      phrases: setupPhrases,
      handle: async (turn) => turn.reply(await overview(setup, turn, { from: 0 })),
    },
  ];
}

export function setupVerbs(setup: SetupService): Readonly<Record<string, Verb>> {
  return {
    'organisation.setup': verb(
      byAdministrators,
      z.object({ from: z.int().min(0).max(1_000).default(0) }),
      (turn, data) => overview(setup, turn, data),
    ),
    'organisation.saveRollout': verb(byAdministrators, z.object({ seen, name: typed }), async (turn, data) => {
      mustFitAgain([data.name]);
      const outcome = await setup.rename(turn.tenantId, data.name, data.seen);
      if (outcome.kind === 'saved') return overview(setup, turn, { from: 0, note: 'rolloutSaved' });
      const fault = outcome.kind === 'refused' ? outcome.fault : undefined;
      return overview(setup, turn, {
        from: 0,
        typed: data.name,
        fault,
        ...(fault ? {} : { note: 'rolloutChanged' as const }),
      });
    }),
    'organisation.newArea': verb(byAdministrators, z.object({}), async (turn) =>
      form(turn, { typed: {}, faults: {}, of: { form: newId() } }),
    ),
    'organisation.area': verb(byAdministrators, z.object({ area }), async (turn, data) => {
      const found = await setup.findArea(turn.tenantId, data.area);
      return form(turn, { typed: found.names, faults: {}, of: { area: found.key, seen: found.revision } });
    }),
    'organisation.addArea': verb(byAdministrators, typedNames.extend({ form: z.uuid() }), async (turn, data) => {
      const names = namesIn(data);
      const request = { requestId: data.form, language: turn.person.language };
      return shown(setup, turn, await setup.addArea(turn.tenantId, names, request), {
        typed: names,
        of: { form: data.form },
      });
    }),
    'organisation.renameArea': verb(byAdministrators, typedNames.extend({ area, seen }), async (turn, data) => {
      const names = namesIn(data);
      const edit = { key: data.area, seen: data.seen, language: turn.person.language };
      return shown(setup, turn, await setup.renameArea(turn.tenantId, names, edit), {
        typed: names,
        of: { area: data.area, seen: data.seen },
      });
    }),
  };
}

async function overview(setup: SetupService, turn: Turn, view: Omit<SetupView, 'setUp'>): Promise<Card> {
  return setupCard({ ...view, setUp: await setup.find(turn.tenantId) }, speechOf(turn));
}

function form(turn: Turn, view: AreaForm): Card {
  return areaCard(view, speechOf(turn));
}

/** The list after what was kept, else the form with what was typed. */
async function shown(
  setup: SetupService,
  turn: Turn,
  outcome: AreaOutcome,
  { typed: names, of }: Pick<AreaForm, 'typed' | 'of'>,
): Promise<Card> {
  switch (outcome.kind) {
    case 'saved':
      return overview(setup, turn, { from: 0, note: 'areaSaved' });
    case 'refused':
      return form(turn, { typed: names, faults: outcome.faults, of });
    case 'tooMany':
      return form(turn, { typed: names, faults: {}, of, note: { kind: 'tooMany' } });
    case 'changed': {
      const { key, revision, names: now } = outcome.is;
      // Saving again is then a decision, made in knowledge of the other's name.
      const note = { kind: 'changed', name: now[turn.person.language] } as const;
      return form(turn, { typed: names, faults: {}, of: { area: key, seen: revision }, note });
    }
  }
}

function namesIn(data: Readonly<Record<Language, string>>): TypedNames {
  mustFitAgain(languages.map((language) => data[language]));
  return Object.fromEntries(languages.map((language) => [language, data[language]]));
}

/** @throws AppError text_too_long for what would not fit a card again: then the form stays as it is, with its text. */
function mustFitAgain(texts: readonly string[]): void {
  const lengths = texts.map(({ length }) => length);
  if (lengths.reduce((sum, length) => sum + length, 0) <= mostShownAgain) return;
  throw new AppError('text_too_long', { length: String(Math.max(...lengths)), limit: String(nameLimit) });
}

function speechOf({ person, t }: Turn) {
  return { language: person.language, t };
}
