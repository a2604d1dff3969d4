import type { Anchor } from '../anchors/anchor.js';
import type { AnchorStatus } from '../anchors/anchorStatus.js';
import type { Source } from '../sources/source.js';

/** A place in a source that carries a claim. quote, before, after and paragraph are null unless the anchor is VERIFIED. */
export interface Citation {
  readonly id: string;
  readonly source: Source;
  readonly anchor: Anchor;
  readonly status: AnchorStatus;
  /** Whose voice it is heard in, as `originOf` tells: citations of one origin have the same text here. */
  readonly origin: string;
  /** In which document it stands, as `documentOf` tells: the same text in other bytes is the same here. */
  readonly document: string;
  readonly quote: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** In which paragraph of the held text a TEXT anchor begins, from 1; null unless it is VERIFIED. */
  readonly paragraph: number | null;
  /** The passage's first words, six at the most, known even where the document is not held; null where only its place is. */
  readonly opening: string | null;
}
