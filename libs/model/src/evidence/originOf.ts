import type { Voice } from '../claims/voice.js';

/** A source as far as origins go. */
export interface OriginSource {
  readonly id: string;
  readonly publisher: string | null;
}

/**
 * Where a claim comes from, so that five articles that quote one official count once: its speaker; else its attribution;
 * else the publisher of the source; else the source itself. Names are compared without regard to case and spacing.
 */
export function originOf(voice: Voice, source: OriginSource): string {
  if (voice.kind === 'speaker') return `speaker:${voice.speakerId}`;
  if (voice.kind === 'attribution') return `attribution:${fold(voice.attribution)}`;
  return source.publisher ? `publisher:${fold(source.publisher)}` : `source:${source.id}`;
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
