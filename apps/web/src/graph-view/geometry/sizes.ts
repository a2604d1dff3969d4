import { isolated } from '../../domain/words/text';
import type { Point } from './geometry';

const smallest = 28;
const largest = 72;
/** An actor with this many relations or more has the largest size. */
const many = 48;

/** Diameter in pixels at zoom 1, 28 to 72: the area grows with the number of relations. */
export function actorSize(relationCount: number): number {
  const share = Math.sqrt(Math.min(relationCount, many) / many);
  return Math.round(smallest + (largest - smallest) * share);
}

const designed = 12.5;
const least = 11.5;
const most = 15;

/**
 * The type size that names and verbs are given at a zoom, in the network's pixels, so that on the screen they
 * are as designed, never below 11.5 px and never above 15 px.
 */
export function readableSize(zoom: number): number {
  return Math.min(most, Math.max(least, designed * zoom)) / zoom;
}

/** From this zoom on every verb is shown. */
export const verbsFrom = 1.6;

const lineLength = 16;

/** A name broken at spaces and after hyphens into lines of at most 16 characters; a longer word has a line of its own. */
export function wrapLabel(name: string): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of name.split(/(?<=-)|\s+/u)) {
    const glue = line === '' || line.endsWith('-') ? '' : ' ';
    if (line !== '' && line.length + glue.length + piece.length > lineLength) {
      lines.push(line);
      line = piece;
    } else line += glue + piece;
  }
  return [...lines, line].map(isolated).join('\n');
}

/** A rectangle about its centre, in the network's pixels at zoom 1. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width of a character and height of a line, as shares of the type size: Source Sans 3 at weight 500, rounded up. */
const characterWidth = 0.51;
const lineHeight = 1.06;
const labelGap = 4;
/** Pixels of the halo around it, both sides together. */
const halo = 8;

/** The box of an actor's name, below its shape. */
export function labelBox(lines: readonly string[], at: Point, radius: number, typeSize: number): Box {
  const width = Math.max(...lines.map((line) => line.length)) * characterWidth * typeSize + halo;
  const height = lines.length * lineHeight * typeSize + halo;
  return { x: at.x, y: at.y + radius + labelGap - halo / 2 + height / 2, width, height };
}
