import type { Voice } from '../claims/voice.js';
import { foldName } from '../names/foldName.js';

/** A source as far as origins go. */
export interface OriginSource {
  readonly id: string;
  readonly publisher: string | null;
  /** The same for the same text in other bytes (`foldText`, hashed); null where the document is not held. */
  readonly textKey: string | null;
}

/** Which actor a folded name means: the one that has it as its name or an alias; null where there is none, or more than one. */
export type ActorNamed = (foldedName: string) => string | null;

/**
 * Where a claim comes from, so that five articles that quote one official count once: its speaker; else its attribution; else the
 * source's own voice (`sourceOrigin`). One voice is one origin whatever its role: names go by `foldName`, and one that means an actor of the
 * graph is that actor, whether it speaks, is named or publishes.
 */
export function originOf(voice: Voice, source: OriginSource, actorNamed: ActorNamed): string {
  if (voice.kind === 'speaker') return actorOrigin(voice.speakerId);
  if (voice.kind === 'attribution') return namedOrigin(voice.attribution, actorNamed);
  return sourceOrigin(source, actorNamed);
}

/** Whose voice a source has: its publisher's; with none known, that of the text, whatever its bytes; else its own. */
export function sourceOrigin({ id, publisher, textKey }: OriginSource, actorNamed: ActorNamed): string {
  if (publisher) return namedOrigin(publisher, actorNamed);
  return textKey === null ? `source:${id}` : `text:${textKey}`;
}

/** Which document a source is: the same text counts once. */
export function documentOf({ id, textKey }: Omit<OriginSource, 'publisher'>): string {
  return textKey ?? id;
}

const actorOrigin = (id: string): string => `actor:${id}`;

function namedOrigin(name: string, actorNamed: ActorNamed): string {
  const folded = foldName(name);
  const actorId = actorNamed(folded);
  return actorId === null ? `name:${folded}` : actorOrigin(actorId);
}
