import type { ActorKind, Tone } from '@entente/model';

/** The classes of the drawing, as a large graph has them: sums of these. */
export const Mark = {
  DIMMED: 1,
  FADED: 2,
  PICKED: 4,
  CHOSEN: 8,
  SPOKEN: 16,
  /** Under the pointer. */
  HOVERED: 32,
  /** Being dragged, and so not on the bitmap beneath. */
  LIFTED: 64,
} as const;

const dimmed = 0.12;
/** Opacity of what does not belong to what is open. */
export const fadedActor = 0.4;
export const fadedLine = 0.22;
/** Of a band, which is broad. */
export const bandOpacity = 0.8;

/** How much of an actor or a line is seen, by its marks, where a faded one is seen so much. */
export function opacityOf(marks: number, faded: number): number {
  if ((marks & Mark.DIMMED) !== 0) return dimmed;
  return (marks & Mark.FADED) !== 0 && (marks & (Mark.PICKED | Mark.HOVERED)) === 0 ? faded : 1;
}

/** How an actor looks, but for its size. */
export interface ActorLook {
  readonly kind: ActorKind;
  readonly fill: string;
  readonly rim: string;
  /** Whether it stands for a group. */
  readonly grouped: boolean;
  /** What is written in its shape; null: the sign of its kind. */
  readonly code: string | null;
}

/** How a line looks. */
export interface LineLook {
  readonly tone: Tone;
  readonly colour: string;
  readonly width: number;
  /** Pixels drawn and left out, by turns; empty: solid. */
  readonly dash: readonly number[];
  readonly roundEnds: boolean;
  readonly headAtSource: boolean;
  readonly headAtTarget: boolean;
  /** Whether it stands for several relations. */
  readonly band: boolean;
}

/** A network of many as columns, which pass to a worker at little cost: who and what is in it, and how that looks. */
export interface LargeGraphScene {
  readonly background: string;
  readonly text: string;
  readonly accent: string;
  /** Of the signs within shapes, by kind. */
  readonly icons: Readonly<Record<ActorKind, string>>;
  readonly actorLooks: readonly ActorLook[];
  readonly lineLooks: readonly LineLook[];
  /** Each word or number that stands on lines, once; the first is empty. */
  readonly words: readonly string[];
  readonly actors: {
    readonly look: Uint16Array;
    readonly size: Float32Array;
    /** Their names in lines. */
    readonly label: readonly string[];
  };
  readonly lines: {
    readonly look: Uint16Array;
    /** Places of the two actors among the actors. */
    readonly from: Uint32Array;
    readonly to: Uint32Array;
    /** How far the point that it bends towards is from its middle, to the right of the way from the first actor to the second. */
    readonly bend: Float32Array;
    /** What stands on it always, and what it says from close by, as places among the words. */
    readonly mark: Uint16Array;
    readonly verb: Uint16Array;
  };
}

/** A network of many, all that is needed to draw it. */
export interface LargeGraph {
  readonly scene: LargeGraphScene;
  /** Across and down, by turns. */
  readonly places: Float32Array;
  readonly marks: LargeGraphMarks;
}

/** What is marked of actors and of lines: sums of `Mark`. */
export interface LargeGraphMarks {
  readonly actors: Uint8Array;
  readonly lines: Uint8Array;
}

/** A part of the network as a bitmap shows it. */
export interface BitmapView {
  /** Its upper left corner, in the network's pixels at zoom 1. */
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
  /** Pixels of the screen to one of the page. */
  readonly ratio: number;
  /** Pixels of the screen. */
  readonly width: number;
  readonly height: number;
}

/** A file of the page's type, and the letters that it has. */
export interface WorkerFont {
  readonly family: string;
  readonly source: string;
  readonly weight: string;
  readonly range: string;
}

/** A message to the worker that draws: what has changed, or which part to draw. */
export type WorkerMessage =
  | { readonly kind: 'fonts'; readonly fonts: readonly WorkerFont[] }
  | { readonly kind: 'scene'; readonly scene: LargeGraphScene }
  | { readonly kind: 'places'; readonly places: Float32Array }
  | { readonly kind: 'marks'; readonly marks: LargeGraphMarks }
  | { readonly kind: 'draw'; readonly view: BitmapView; readonly names: boolean };

/** What it answers: the part that was wanted, or that names have another type now. */
export type WorkerAnswer =
  { readonly kind: 'bitmap'; readonly bitmap: ImageBitmap } | { readonly kind: 'type' };

/** Draws on a canvas of the page or of a worker. */
export type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
