import type { Crowd } from './crowd';

/** The lines at some actors, all by their places. */
export function linesAt({ scene }: Crowd, actors: readonly number[]): number[] {
  if (actors.length === 0) return [];
  const held = new Set(actors);
  const { from, to } = scene.lines;
  const lines: number[] = [];
  for (let line = 0; line < from.length; line += 1)
    if (held.has(from[line] ?? -1) || held.has(to[line] ?? -1)) lines.push(line);
  return lines;
}
