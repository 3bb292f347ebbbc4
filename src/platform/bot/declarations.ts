import { z } from 'zod';
import type { Intent } from '../../understanding/index.ts';
import type { HttpRoute } from '../http/index.ts';
import { ownerKey } from './card-owner.ts';
import type { Command, Feature, Verb } from './feature.ts';

/** What no command answers: the router does it itself, or the question handler. */
const withoutCommand = ['reply.yes', 'reply.no', 'reply.choice', 'followUp'];

/** Every intent that some feature declares. @throws when two share a name, or when no command answers one. */
export function collectIntents(features: readonly Feature[]): readonly Intent[] {
  const intents = features.flatMap((feature) => feature.intents ?? []);
  const twice = intents.find(({ name }, at) => intents.findIndex((other) => other.name === name) !== at);
  if (twice) throw new Error(`two intents are called ${twice.name}`);
  const answered = new Set([...commandsByIntent(features).keys(), ...withoutCommand]);
  const open = intents.find(({ name }) => !answered.has(name));
  if (open) throw new Error(`no command answers the intent ${open.name}`);
  return intents;
}

/** The commands of each intent, in the order in which they are asked whether it is theirs. */
export function commandsByIntent(features: readonly Feature[]): ReadonlyMap<string, readonly Command[]> {
  const collected = new Map<string, Command[]>();
  for (const command of features.flatMap((feature) => feature.commands ?? []))
    for (const intent of command.intents) collected.set(intent, [...(collected.get(intent) ?? []), command]);
  return collected;
}

/** Card verbs by name. @throws when two claim the same, or one has a field of the name that says whose a card is. */
export function collectVerbs(features: readonly Feature[]): ReadonlyMap<string, Verb> {
  const collected = new Map<string, Verb>();
  for (const [name, declared] of features.flatMap((feature) => Object.entries(feature.verbs ?? {}))) {
    if (collected.has(name)) throw new Error(`two features claim the card verb ${name}`);
    if (declared.data instanceof z.ZodObject && ownerKey in declared.data.shape)
      throw new Error(`the card verb ${name} has a field ${ownerKey}, which says whom a card was made for`);
    collected.set(name, declared);
  }
  return collected;
}

/**
 * The names of the verbs and commands that count as creations. @throws when a feature names a verb or command that it
 * does not have.
 */
export function collectCreations(features: readonly Feature[]): ReadonlySet<string> {
  for (const { creates = [], verbs = {}, commands = [] } of features) {
    const unknown = creates.find((name) => !(name in verbs) && !commands.some((command) => command.name === name));
    if (unknown !== undefined)
      throw new Error(`${unknown} is declared as a creation, but is neither a verb nor a command`);
  }
  return new Set(
    features.flatMap(({ creates = [], verbs = {}, commands = [] }) => [
      ...creates,
      ...commands.flatMap(({ name, isCreation }) => (isCreation ? name : [])),
      ...Object.entries(verbs).flatMap(([name, { isCreation }]) => (isCreation ? name : [])),
    ]),
  );
}

/** The one feature's handler of that kind. @throws when none or several have one. */
export function onlyHandler<Name extends 'onQuestion' | 'onSensitive'>(
  features: readonly Feature[],
  name: Name,
): NonNullable<Feature[Name]> {
  const handlers = features.flatMap((feature) => feature[name] ?? []);
  const [handler] = handlers;
  if (!handler || handlers.length > 1) throw new Error(`${handlers.length} features have ${name}; exactly one must`);
  return handler;
}

/** The server's own routes and those of the features. @throws when two routes share a path. */
export function collectRoutes(own: readonly HttpRoute[], features: readonly Feature[]): readonly HttpRoute[] {
  const routes = [...own, ...features.flatMap((feature) => feature.routes ?? [])];
  // Paths that differ only in the names of their parameters are the same path.
  const addresses = routes.map(({ method, path }) => `${method} ${path.replace(/:[^/]+/g, ':')}`);
  const at = addresses.findIndex((address, index) => addresses.indexOf(address) !== index);
  if (at >= 0) throw new Error(`two features claim the route ${routes[at]?.path ?? ''}`);
  return routes;
}
