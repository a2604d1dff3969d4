import { InvalidInputError } from '../errors/invalidInputError.js';
import type { Anchor } from './anchor.js';
import type { AnchorKind } from './anchorKind.js';

/** An anchor from outside numbers. @throws InvalidInputError where they are no place: negative, broken, or an end that is not past the start. */
export function makeAnchor(kind: AnchorKind, start: number, end: number, field = 'citations'): Anchor {
  if (!Number.isSafeInteger(start) || start < 0) {
    throw new InvalidInputError(
      `${field}.start is ${start}; it must be a whole number from 0`,
      `${field}.start`,
    );
  }
  if (!Number.isSafeInteger(end) || end <= start) {
    throw new InvalidInputError(
      `${field}.end is ${end}; it must be a whole number past start, ${start}`,
      `${field}.end`,
    );
  }
  return { kind, start, end };
}
