import { type Actor, type ActorKind, type AliasKind, nameKey } from '@entente/model';
import { assertThere } from '../connection/inconsistentRead.js';

/** What an actor is read from. Aliases and identifiers stand as lists side by side, since a property holds no map. */
export interface ActorProperties {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly description?: string | null;
  readonly aliasNames: readonly string[];
  readonly aliasKinds: readonly string[];
  readonly identifierSchemes: readonly string[];
  readonly identifierValues: readonly string[];
}

/**
 * An actor from its properties.
 * @throws InconsistentReadError where it was deleted while it was read
 */
export function toActor(row: ActorProperties): Actor {
  assertThere(row.id, row.name, row.aliasNames, row.aliasKinds, row.identifierSchemes, row.identifierValues);
  return {
    id: row.id,
    kind: row.kind as ActorKind,
    name: row.name,
    description: row.description ?? null,
    aliases: row.aliasNames.map((name, i) => ({ name, kind: row.aliasKinds[i] as AliasKind })),
    identifiers: row.identifierSchemes.map((scheme, i) => ({ scheme, value: row.identifierValues[i] ?? '' })),
  };
}

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
