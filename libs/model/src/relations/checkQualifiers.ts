import { InvalidInputError } from '../errors/invalidInputError.js';
import type { RelationType } from '../vocabulary/relationType.js';
import { relationTypeInfoOf } from '../vocabulary/relationTypeInfoOf.js';
import type { Qualifier } from './qualifier.js';

/** @throws InvalidInputError where the codebook has no such qualifier for the type, a value is empty, or a key stands twice. */
export function checkQualifiers(
  type: RelationType,
  qualifiers: readonly Qualifier[],
  field = 'qualifiers',
): void {
  const { qualifierKeys } = relationTypeInfoOf(type);
  const seen = new Set<string>();
  qualifiers.forEach(({ key, value }, index) => {
    if (!qualifierKeys.includes(key)) {
      const allowed = qualifierKeys.length > 0 ? `it has ${qualifierKeys.join(', ')}` : 'it has none';
      throw new InvalidInputError(`${type} has no qualifier "${key}"; ${allowed}`, `${field}.${index}.key`);
    }
    if (value.trim() === '')
      throw new InvalidInputError(`Qualifier "${key}" is empty`, `${field}.${index}.value`);
    if (seen.has(key))
      throw new InvalidInputError(`Qualifier "${key}" is given twice`, `${field}.${index}.key`);
    seen.add(key);
  });
}
