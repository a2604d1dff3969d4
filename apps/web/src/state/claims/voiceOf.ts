import type { Voice } from '@entente/model';
import type { HeardClaim } from './heardClaim';

/** Whose word a claim is, as the model has it. */
export function voiceOf({ speaker, attribution }: Pick<HeardClaim, 'speaker' | 'attribution'>): Voice {
  if (speaker) return { kind: 'speaker', speakerId: speaker.id };
  return attribution ? { kind: 'attribution', attribution } : { kind: 'source' };
}
