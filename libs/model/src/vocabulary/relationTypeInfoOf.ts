import type { RelationType } from './relationType.js';
import type { RelationTypeInfo } from './relationTypeInfo.js';
import { relationTypes } from './relationTypes.js';

const byType = new Map<string, RelationTypeInfo>(relationTypes.map((info) => [info.type, info]));

/** The vocabulary's entry for a type. */
export function relationTypeInfoOf(type: RelationType): RelationTypeInfo {
  const info = byType.get(type);
  if (!info) throw new RangeError(`${String(type)} is not in the vocabulary of relations`);
  return info;
}
