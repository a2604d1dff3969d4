import type { LayoutActor, LayoutRequest } from './layoutRequest';
import type { Point } from './point';
import { tiesOf } from './tiesOf';
import { toLayers } from './toLayers';

const sweeps = 16;
/** Pixels between columns for the lines and their verbs, and between actors of a column. */
const between = 110;
const gap = 18;
const stagger = 22;
/** A column is this many times as high as the window at the most before it is broken into two. */
const tallest = 1.3;

/** Columns from left to right along the direction of relations, in each the order that crosses fewest lines (barycentres, swept to and fro). */
export function layOutLayers(request: LayoutRequest): Map<string, Point> {
  const own = tiesOf(request);
  const columns = toColumns(request);
  const rank = new Map<string, number>();
  const note = (column: readonly LayoutActor[]): void =>
    column.forEach(({ id }, index) => rank.set(id, (index + 0.5) / column.length));
  columns.forEach(note);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const column of sweep % 2 === 0 ? columns : [...columns].reverse()) {
      const wish = new Map(column.map(({ id }) => [id, meanRank(id)]));
      column.sort((a, b) => (wish.get(a.id) ?? 0) - (wish.get(b.id) ?? 0));
      note(column);
    }
  }
  return place(columns);

  function meanRank(id: string): number {
    let [sum, weight] = [0, 0];
    for (const tie of own.get(id) ?? []) {
      const there = rank.get(tie.from === id ? tie.to : tie.from) ?? 0.5;
      sum += there * tie.weight;
      weight += tie.weight;
    }
    return weight === 0 ? (rank.get(id) ?? 0.5) : sum / weight;
  }
}

function toColumns(request: LayoutRequest): LayoutActor[][] {
  const layers = toLayers(request);
  const columns: LayoutActor[][] = [];
  for (const actor of request.actors) (columns[layers.get(actor.id) ?? 0] ??= []).push(actor);
  const room = Math.max(tallest * request.window.height, Math.sqrt(request.actors.length) * 110);
  return columns.filter(Boolean).flatMap((column) => {
    const parts = Math.ceil(heightOf(column) / room);
    return Array.from({ length: parts }, (_, part) =>
      column.filter((_actor, index) => index % parts === part),
    );
  });
}

const heightOf = (column: readonly LayoutActor[]): number =>
  column.reduce((sum, { above, below }) => sum + above + below + gap, 0);

function place(columns: readonly (readonly LayoutActor[])[]): Map<string, Point> {
  const at = new Map<string, Point>();
  const highest = Math.max(...columns.map(heightOf));
  let x = 0;
  for (const [index, column] of columns.entries()) {
    const [left, right] = [
      Math.max(...column.map((actor) => actor.left)),
      Math.max(...column.map((actor) => actor.right)),
    ];
    x += left;
    // Spread over half of the room that is left, and every second column half a place lower, so that lines do not run through those between.
    const spare = (highest - heightOf(column)) / (2 * column.length + 2);
    let y = -(heightOf(column) + spare * (column.length - 1)) / 2 + (index % 2) * 16;
    // Nor do three of a column stand in line, so that what ties the outer two is seen.
    const aside = column.length > 2 ? stagger : 0;
    x += aside;
    for (const [row, { id, above, below }] of column.entries()) {
      at.set(id, { x: x + (row % 2 === 0 ? -aside : aside), y: y + above });
      y += above + below + gap + spare;
    }
    x += aside + right + between;
  }
  return at;
}
