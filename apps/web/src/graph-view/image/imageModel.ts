import type { ActorKind, Evidence, Tone } from '@entente/model';

/** Pixels of the window, from its upper left corner. */
export interface ImagePoint {
  readonly x: number;
  readonly y: number;
}

/** What stands at an end of a line; null: nothing. */
export type ImageArrow = 'filled' | 'barred' | 'open' | null;

/** A relation, or a band of several, as it is seen. */
export interface ImageLine {
  /** Of the relations that it stands for; never empty. */
  readonly relationIds: readonly string[];
  readonly tone: Tone;
  readonly evidence: Evidence;
  /** The sentence that it says. */
  readonly words: string;
  readonly start: ImagePoint;
  readonly end: ImagePoint;
  /** The one that a curve bends towards; null: straight. */
  readonly bend: ImagePoint | null;
  /** As CSS writes it. */
  readonly colour: string;
  readonly width: number;
  /** Drawn and left out, by turns; empty: solid. */
  readonly dash: readonly number[];
  readonly opacity: number;
  readonly arrowAtStart: ImageArrow;
  readonly arrowAtEnd: ImageArrow;
  /** Pixels from the foot of an arrow to its point. */
  readonly arrowLength: number;
  /** Words at its middle, or an empty text. */
  readonly label: string;
  /** How far off the middle they stand. */
  readonly labelShift?: ImagePoint;
  readonly labelSize: number;
  /** Whether they run along the line. */
  readonly labelAlong: boolean;
}

/** An actor as it is seen. */
export interface ImageShape {
  readonly actorId: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly centre: ImagePoint;
  /** Diameter. */
  readonly size: number;
  readonly fill: string;
  readonly rim: string;
  readonly rimWidth: number;
  readonly opacity: number;
  /** What stands inside it, as the content of an `<svg viewBox="0 0 48 48">`. */
  readonly sign: string;
  /** Its name in lines; empty where there is no room for it. */
  readonly label: readonly string[];
  readonly labelSize: number;
  readonly labelWeight: number;
}

/** Words that the reader put beside something. */
export interface ImageNote {
  /** Where it is tied to. */
  readonly at: ImagePoint;
  readonly words: string;
}

/** The network as the window shows it: what is outside is left out. */
export interface GraphImage {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly text: string;
  readonly lines: readonly ImageLine[];
  readonly shapes: readonly ImageShape[];
  readonly notes: readonly ImageNote[];
}

/** The content of the SVG that `signImage` made. */
export function signSvg(image: string): string {
  const svg = decodeURIComponent(image.replace(/^data:image\/svg\+xml;utf8,/u, ''));
  return /^<svg [^>]*>(.*)<\/svg>$/su.exec(svg)?.[1] ?? '';
}
