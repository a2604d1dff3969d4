import type { ActorKind, Tone } from '@entente/model';

/** The classes of the drawing in a large graph, combined as a sum. */
export const Mark = {
  DIMMED: 1,
  FADED: 2,
  PICKED: 4,
  CHOSEN: 8,
  LABELLED: 16,
  /** Under the pointer. */
  HOVERED: 32,
  /** Being dragged, and so not on the bitmap below. */
  LIFTED: 64,
} as const;

const dimmed = 0.12;
/** Opacity of what is not related to the open element. */
export const fadedActor = 0.4;
export const fadedLine = 0.22;

/** Opacity of an actor or a line by its marks, given that of a faded one. */
export function opacityOf(marks: number, faded: number): number {
  if ((marks & Mark.DIMMED) !== 0) return dimmed;
  return (marks & Mark.FADED) !== 0 && (marks & (Mark.PICKED | Mark.HOVERED)) === 0 ? faded : 1;
}

/** How an actor looks, except its size. */
export interface ActorLook {
  readonly kind: ActorKind;
  readonly fill: string;
  readonly rim: string;
  /** Whether it represents a group. */
  readonly grouped: boolean;
  /** The text in its shape; null: the sign of its kind. */
  readonly code: string | null;
}

/** How a line looks. */
export interface LineLook {
  readonly tone: Tone;
  readonly colour: string;
  readonly width: number;
  /** Lengths in pixels drawn and left out, alternating; empty: solid. */
  readonly dash: readonly number[];
  readonly roundEnds: boolean;
  readonly headAtSource: boolean;
  readonly headAtTarget: boolean;
  /** Whether it represents several relations. */
  readonly band: boolean;
}

/** A large network as columns, which are quickly sent to a worker: its actors and lines, and how they look. */
export interface LargeGraphScene {
  readonly background: string;
  readonly text: string;
  readonly accent: string;
  /** The signs inside shapes, by kind. */
  readonly icons: Readonly<Record<ActorKind, string>>;
  readonly actorLooks: readonly ActorLook[];
  readonly lineLooks: readonly LineLook[];
  /** Each text on lines, once; the first is empty. */
  readonly words: readonly string[];
  readonly actors: {
    readonly look: Uint16Array;
    readonly size: Float32Array;
    /** Their names in lines. */
    readonly label: readonly string[];
  };
  readonly lines: {
    readonly look: Uint16Array;
    /** Indices of the two actors. */
    readonly from: Uint32Array;
    readonly to: Uint32Array;
    /** Distance of the point that it bends towards from its middle, to the right of the way from the first actor to the second. */
    readonly bend: Float32Array;
    /** Its permanent text, and its verb for large zooms, as indices into the texts. */
    readonly mark: Uint16Array;
    readonly verb: Uint16Array;
  };
}

/** A large network with all that is needed to draw it. */
export interface LargeGraph {
  readonly scene: LargeGraphScene;
  /** x and y, alternating. */
  readonly places: Float32Array;
  readonly marks: LargeGraphMarks;
}

/** Marks of actors and of lines: sums of `Mark`. */
export interface LargeGraphMarks {
  readonly actors: Uint8Array;
  readonly lines: Uint8Array;
}

/** The part of the network that a bitmap shows. */
export interface BitmapView {
  /** Its upper left corner, in the network's pixels at zoom 1. */
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
  /** Pixels of the screen for one of the page. */
  readonly ratio: number;
  /** Pixels of the screen. */
  readonly width: number;
  readonly height: number;
}

/** A font file of the page, and the letters that it has. */
export interface WorkerFont {
  readonly family: string;
  readonly source: string;
  readonly weight: string;
  readonly range: string;
}

/** A message to the worker: what has changed, or which part to draw. */
export type WorkerMessage =
  | { readonly kind: 'fonts'; readonly fonts: readonly WorkerFont[] }
  | { readonly kind: 'scene'; readonly scene: LargeGraphScene }
  | { readonly kind: 'places'; readonly places: Float32Array }
  | { readonly kind: 'marks'; readonly marks: LargeGraphMarks }
  | { readonly kind: 'draw'; readonly view: BitmapView; readonly names: boolean };

/** Its answer: the requested part, or that names have another font now. */
export type WorkerAnswer =
  { readonly kind: 'bitmap'; readonly bitmap: ImageBitmap } | { readonly kind: 'type' };

/** Draws on a canvas of the page or of a worker. */
export type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
