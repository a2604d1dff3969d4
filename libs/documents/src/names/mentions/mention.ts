import type { ActorKind, AliasKind } from '@entente/model';

/** A place in a text where an actor is named. */
export interface Mention {
  /** In code points from 0, as anchors count them; the end not included. */
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly text: string;
  /** The actor of the index that is meant; null where it has none. */
  readonly actorId: string | null;
  /** The actor that would be new, as the text calls it; null where `actorId` is not. */
  readonly proposed: { readonly kind: ActorKind; readonly name: string } | null;
  /** Whether it acts, or is where something happens: "Baku said", "in Baku". */
  readonly sense: 'ACTOR' | 'PLACE';
  /**
   * By what it was recognised: a sort of name; OFFICE, "the Armenian prime minister"; PART, a family name after the full one; SPELLING, a name that sounds
   * so; PROPOSED, what looks like a name of somebody who is not in the index.
   */
  readonly how: AliasKind | 'OFFICE' | 'PART' | 'SPELLING' | 'PROPOSED';
  /** 0 to 1, how sure it is: 1 a full name, character for character; below 0.6 a person should confirm it. */
  readonly score: number;
}

/** What a row of words was found to be, before it has a place in the text. */
export interface Found {
  /** How many words. */
  readonly length: number;
  readonly actorId: string | null;
  readonly proposed: Mention['proposed'];
  readonly how: Mention['how'];
  readonly score: number;
}
