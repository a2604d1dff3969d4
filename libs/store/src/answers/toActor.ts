import type { Actor, ActorKind, AliasKind } from '@entente/model';
import type { ActorProperties } from './actorProperties.js';

/** An actor from its properties. */
export function toActor(row: ActorProperties): Actor {
  return {
    id: row.id,
    kind: row.kind as ActorKind,
    name: row.name,
    description: row.description ?? null,
    aliases: row.aliasNames.map((name, i) => ({ name, kind: row.aliasKinds[i] as AliasKind })),
    identifiers: row.identifierSchemes.map((scheme, i) => ({ scheme, value: row.identifierValues[i] ?? '' })),
  };
}
