import type { Qualifier } from '@entente/model';
import type { QualifierInput } from './qualifierType.js';

/** Qualifiers as they are kept. Whether the type allows them is for the codebook to say. */
export function readQualifiers(inputs: readonly QualifierInput[] | null | undefined): Qualifier[] {
  return (inputs ?? []).map(({ key, value, unit }) => ({
    key,
    value: value.trim(),
    unit: unit?.trim() || null,
  }));
}
