import type { ActorKind, Tone } from '@entente/model';

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
export interface CrowdScene {
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
