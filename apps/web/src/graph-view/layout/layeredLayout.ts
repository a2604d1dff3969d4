import type { Point } from '../geometry/geometry';
import { type LayoutRequest, linksOf, type LayoutActor } from './layoutRequest';

/**
 * The layer of each actor, from 0: directed links lead to higher layers wherever possible (the greedy order of Eades, Lin and Smyth 1993 removes the
 * fewest others; layers are then as early as possible). Actors without directed links are in a layer beside those they are linked to.
 */
function toLayers(request: LayoutRequest): Map<string, number> {
  const order = greedyOrder(request);
  const rank = new Map(order.map((id, index) => [id, index]));
  const own = linksOf(request);
  const layer = new Map<string, number>();
  for (const id of order) {
    let least = 0;
    for (const link of own.get(id) ?? []) {
      if (link.ahead === 0) continue;
      const [giver, taker] = link.ahead > 0 ? [link.from, link.to] : [link.to, link.from];
      if (taker === id && (rank.get(giver) ?? 0) < (rank.get(id) ?? 0))
        least = Math.max(least, (layer.get(giver) ?? 0) + 1);
    }
    layer.set(id, least);
  }
  drawTogether();
  return layer;

  /**
   * Moves givers close to the layers of those they give to, and actors without directed links close to those they are linked to, so that lines are
   * short.
   */
  function drawTogether(): void {
    for (const id of [...order].reverse()) {
      const links = own.get(id) ?? [];
      const ends = links.map((link) => ({
        other: link.from === id ? link.to : link.from,
        out: link.from === id ? link.ahead : -link.ahead,
      }));
      const later = (other: string): boolean => (rank.get(other) ?? 0) > (rank.get(id) ?? 0);
      const directed = ends.filter(({ out }) => out !== 0);
      if (directed.length === 0) {
        const around = ends.map(({ other }) => layer.get(other) ?? 0);
        if (around.length > 0)
          layer.set(id, Math.round(around.reduce((sum, one) => sum + one, 0) / around.length));
        continue;
      }
      const takers = directed
        .filter(({ out, other }) => out > 0 && later(other))
        .map(({ other }) => layer.get(other) ?? 0);
      const givers = directed.filter(({ out, other }) => out < 0 && !later(other));
      if (takers.length > 0 && givers.length === 0)
        layer.set(id, Math.max(layer.get(id) ?? 0, Math.min(...takers) - 1));
    }
  }
}

/**
 * An order in which as many directed links as possible lead forward: sinks at the end, sources at the front, then the actors whose outgoing weight
 * exceeds the incoming most.
 */
function greedyOrder({ actors, links }: LayoutRequest): string[] {
  const out = new Map<string, Map<string, number>>(actors.map(({ id }) => [id, new Map()]));
  const into = new Map<string, Map<string, number>>(actors.map(({ id }) => [id, new Map()]));
  for (const { from, to, ahead } of links) {
    if (ahead === 0) continue;
    const [giver, taker] = ahead > 0 ? [from, to] : [to, from];
    out.get(giver)?.set(taker, Math.abs(ahead));
    into.get(taker)?.set(giver, Math.abs(ahead));
  }
  const left = new Set(actors.map(({ id }) => id));
  const [front, back]: [string[], string[]] = [[], []];
  const sum = (weights: ReadonlyMap<string, number> | undefined): number =>
    [...(weights?.values() ?? [])].reduce((total, weight) => total + weight, 0);
  const surplus = new Map(actors.map(({ id }) => [id, sum(out.get(id)) - sum(into.get(id))]));
  const ready = actors.map(({ id }) => id);
  const take = (id: string, end: string[]): void => {
    left.delete(id);
    end.push(id);
    for (const [taker, weight] of out.get(id) ?? []) {
      into.get(taker)?.delete(id);
      surplus.set(taker, (surplus.get(taker) ?? 0) + weight);
      ready.push(taker);
    }
    for (const [giver, weight] of into.get(id) ?? []) {
      out.get(giver)?.delete(id);
      surplus.set(giver, (surplus.get(giver) ?? 0) - weight);
      ready.push(giver);
    }
  };
  while (left.size > 0) {
    for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
      if (!left.has(id)) continue;
      if (out.get(id)?.size === 0) take(id, back);
      else if (into.get(id)?.size === 0) take(id, front);
    }
    let best: string | null = null;
    for (const id of left) if (best === null || (surplus.get(id) ?? 0) > (surplus.get(best) ?? 0)) best = id;
    if (best !== null) take(best, front);
  }
  return [...front, ...back.reverse()];
}

const sweeps = 16;
/** Pixels between columns for the lines and their verbs, and between actors of a column. */
const between = 110;
const gap = 18;
const stagger = 22;
/** A column may be this many times as high as the window before it is split into two. */
const tallest = 1.3;

/** Columns from left to right along the direction of relations, each in the order with the fewest crossings (barycentres, in sweeps both ways). */
export function layOutLayers(request: LayoutRequest): Map<string, Point> {
  const own = linksOf(request);
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
    for (const link of own.get(id) ?? []) {
      const there = rank.get(link.from === id ? link.to : link.from) ?? 0.5;
      sum += there * link.weight;
      weight += link.weight;
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
    // Spread over half of the free height, and every second column shifted down by half a row, so that lines do not run through the actors between.
    const spare = (highest - heightOf(column)) / (2 * column.length + 2);
    let y = -(heightOf(column) + spare * (column.length - 1)) / 2 + (index % 2) * 16;
    // No three actors of a column are on one line either, so that a link of the outer two is visible.
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
