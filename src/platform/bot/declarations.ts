import { z } from 'zod';
import { phraseOf } from '../../language/index.ts';
import type { HttpRoute } from '../http/index.ts';
import { ownerKey } from './card-owner.ts';
import type { Command, Feature, Turn, Verb } from './feature.ts';

/** Commands by their phrases. @throws when two commands share a phrase. */
export function collectCommands(features: readonly Feature[]): ReadonlyMap<string, Command> {
  const collected = new Map<string, Command>();
  for (const command of features.flatMap((feature) => feature.commands ?? [])) {
    for (const phrase of new Set(command.phrases.map((words) => phraseOf(words)))) {
      const other = collected.get(phrase);
      if (other) throw new Error(`the commands ${other.name} and ${command.name} both claim "${phrase}"`);
      collected.set(phrase, command);
    }
  }
  return collected;
}

/** Card verbs by name. @throws when two verbs share a name, or one has a field with the name of the owner mark. */
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

/** The handler of the one feature that takes questions. @throws when no feature or several features take questions. */
export function onlyQuestionHandler(features: readonly Feature[]): (turn: Turn) => Promise<void> {
  const handlers = features.flatMap((feature) => feature.onQuestion ?? []);
  const [handler] = handlers;
  if (!handler || handlers.length > 1) throw new Error(`${handlers.length} features take questions; exactly one must`);
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
