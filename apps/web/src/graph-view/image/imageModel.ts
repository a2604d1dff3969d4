import type { ActorKind, Evidence, Tone } from '@entente/model';

/** Pixels of the window, from its upper left corner. */
export interface ImagePoint {
  readonly x: number;
  readonly y: number;
}

/** What is drawn at an end of a line; null: nothing. */
export type ImageArrow = 'filled' | 'barred' | 'open' | null;

/** A relation, or a band of several, as it is drawn. */
export interface ImageLine {
  /** The relations that it represents; never empty. */
  readonly relationIds: readonly string[];
  readonly tone: Tone;
  readonly evidence: Evidence;
  /** The sentence that it expresses. */
  readonly words: string;
  readonly start: ImagePoint;
  readonly end: ImagePoint;
  /** The point that a curve bends towards; null: straight. */
  readonly bend: ImagePoint | null;
  /** As a CSS colour. */
  readonly colour: string;
  readonly width: number;
  /** Lengths drawn and left out, alternating; empty: solid. */
  readonly dash: readonly number[];
  readonly opacity: number;
  readonly arrowAtStart: ImageArrow;
  readonly arrowAtEnd: ImageArrow;
  /** Pixels from the foot of an arrow to its point. */
  readonly arrowLength: number;
  /** Text at its middle; may be empty. */
  readonly label: string;
  /** Distance of the text from the middle. */
  readonly labelShift?: ImagePoint;
  readonly labelSize: number;
  /** Whether the text runs along the line. */
  readonly labelAlong: boolean;
}

/** An actor as it is drawn. */
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
  /** What is inside the shape, as the content of an `<svg viewBox="0 0 48 48">`. */
  readonly sign: string;
  /** The lines of its name; empty if there is no room for it. */
  readonly label: readonly string[];
  readonly labelSize: number;
  readonly labelWeight: number;
}

/** A note of the reader. */
export interface ImageNote {
  /** The point that it refers to. */
  readonly at: ImagePoint;
  readonly words: string;
}

/** The network as the window shows it, without what is outside the window. */
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
