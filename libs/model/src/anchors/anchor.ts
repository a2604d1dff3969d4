import type { AnchorKind } from './anchorKind.js';

/** A place in a document: the first unit and the one past the last, counted from 0; characters are Unicode code points. start < end. */
export interface Anchor {
  readonly kind: AnchorKind;
  readonly start: number;
  readonly end: number;
}
