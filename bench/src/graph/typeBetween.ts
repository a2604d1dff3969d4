import { type ActorKind, type RelationType, type RelationTypeInfo, relationTypes } from '@entente/model';
import type { Random } from './random.js';

const possible = new Map<string, readonly RelationTypeInfo[]>();

/** A type of the codebook that may stand from an actor of the one kind to one of the other; rarer ones among all, more often. */
export function typeBetween(from: ActorKind, to: ActorKind, random: Random): RelationType {
  const key = `${from} ${to}`;
  let types = possible.get(key);
  if (!types) {
    types = relationTypes.filter(
      ({ fromKinds, toKinds }) => fromKinds.includes(from) && toKinds.includes(to),
    );
    possible.set(key, types);
  }
  const special = types.filter(({ fromKinds, toKinds }) => fromKinds.length + toKinds.length < 14);
  return random.pick(special.length > 0 && random.chance(0.5) ? special : types).type;
}
