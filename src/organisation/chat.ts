import { onCard, onMessage, speechOf } from '../kit/index.ts';
import type { Command, Turn, Verb } from '../platform/bot/index.ts';
import { changeRole, claim, type RolesDeps, undoRole } from './actions/roles.ts';
import { listUnreachable, type UnreachableDeps } from './actions/unreachable.ts';
import { roleCard, unreachableCard } from './cards.ts';
import { readRoleAct, type RoleChange } from './roles.ts';
import type { UnreachableList } from './unreachable.ts';

type Deps = RolesDeps & UnreachableDeps;

export function organisationCommands(deps: Deps): readonly Command[] {
  return [...roleCommands(deps), unreachableCommand(deps)];
}

export function roleCommands(deps: RolesDeps): readonly Command[] {
  return [
    onMessage(
      claim,
      deps,
      {
        name: 'claim administrator',
        phrases: [
          'jeg er administrator',
          'eg er administrator',
          'jag är administratör',
          'i am administrator',
          'i am an administrator',
          'i am the administrator',
        ],
        input: () => ({}),
      },
      { changed: ({ changes }, turn) => roleCard(changes, speechOf(turn), { leadsToSetup: true }) },
    ),
    onMessage(
      changeRole,
      deps,
      { name: 'roles', phrases: [], matches: (turn) => roleActIn(turn) !== undefined, input: roleActOf },
      roleCards,
    ),
  ];
}

function unreachableCommand(deps: UnreachableDeps): Command {
  return onMessage(
    listUnreachable,
    deps,
    {
      name: 'unreachable',
      phrases: [
        'hvem får ikke beskjed',
        'hvem når du ikke',
        'kven får ikkje melding',
        'kven når du ikkje',
        'vem får inte meddelanden',
        'vem når du inte',
        'hvem får ikke besked',
        'hvem kan du ikke nå',
        'who gets no messages',
        'who can you not reach',
      ],
      input: () => ({ from: 0 }),
    },
    unreachableCards,
  );
}

export function organisationVerbs(deps: Deps): Readonly<Record<string, Verb>> {
  return {
    'organisation.undoRole': onCard(undoRole, deps, roleCards),
    'organisation.unreachable': onCard(listUnreachable, deps, unreachableCards),
  };
}

const roleCards = {
  changed: ({ changes }: { readonly changes: readonly RoleChange[] }, turn: Turn) => roleCard(changes, speechOf(turn)),
};

const unreachableCards = {
  list: ({ list }: { readonly list: UnreachableList }, turn: Turn) => unreachableCard(list, speechOf(turn)),
};

function roleActIn({ text, mentions }: Turn) {
  return readRoleAct(text, mentions);
}

/** Only messages that match arrive here. */
function roleActOf(turn: Turn) {
  const act = roleActIn(turn);
  if (!act) throw new Error('a message that names no role was taken for one');
  return act;
}
