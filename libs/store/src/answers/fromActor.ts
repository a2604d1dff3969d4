import { type Actor, nameKey } from '@entente/model';
import type { ActorProperties } from './actorProperties.js';

/** An actor's properties in Neo4j: besides what it is read from, the name and all aliases for the full-text index, and their keys. */
export interface SearchableActor extends ActorProperties {
  readonly names: readonly string[];
  readonly nameKeys: readonly string[];
}

/** An actor as its properties in Neo4j. */
export function fromActor(actor: Actor): SearchableActor {
  const names = [actor.name, ...actor.aliases.map(({ name }) => name)];
  return {
    id: actor.id,
    kind: actor.kind,
    name: actor.name,
    ...(actor.description === null ? {} : { description: actor.description }),
    aliasNames: actor.aliases.map(({ name }) => name),
    aliasKinds: actor.aliases.map(({ kind }) => kind),
    identifierSchemes: actor.identifiers.map(({ scheme }) => scheme),
    identifierValues: actor.identifiers.map(({ value }) => value),
    names,
    nameKeys: names.map(nameKey),
  };
}
