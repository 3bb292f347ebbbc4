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
        intents: ['organisation.claimAdministrator'],
        input: () => ({}),
      },
      { changed: ({ changes }, turn) => roleCard(changes, speechOf(turn), { leadsToSetup: true }) },
    ),
    onMessage(
      changeRole,
      deps,
      {
        name: 'roles',
        intents: ['organisation.role'],
        when: (turn) => roleActIn(turn) !== undefined,
        recognises: (turn) => roleActIn(turn) !== undefined,
        input: roleActOf,
      },
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
      intents: ['organisation.unreachable'],
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
