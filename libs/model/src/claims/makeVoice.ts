import { InvalidInputError } from '../errors/invalidInputError.js';
import type { Voice } from './voice.js';

/** Who says it, from what a form gives. @throws InvalidInputError where both a speaker and an attribution are given, or an empty one. */
export function makeVoice(
  speakerId: string | null | undefined,
  attribution: string | null | undefined,
): Voice {
  if (speakerId != null && attribution != null) {
    throw new InvalidInputError(
      'Give speakerId, where who says it is an actor of the graph, or attribution, where not; not both',
      'attribution',
    );
  }
  if (speakerId != null) return { kind: 'speaker', speakerId };
  if (attribution == null) return { kind: 'source' };
  if (attribution.trim() === '') {
    throw new InvalidInputError(
      'The attribution is empty; leave it out where nobody is named',
      'attribution',
    );
  }
  return { kind: 'attribution', attribution: attribution.trim() };
}
