import type { Actor, ActorKind, AliasKind } from '@entente/model';
import type { ActorProperties } from './actorProperties.js';
import { assertThere } from './tornAnswerError.js';

/**
 * An actor from its properties.
 * @throws TornAnswerError where it was deleted while it was read
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
