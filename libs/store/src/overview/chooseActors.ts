/** How many actors are looked at, those with the most relations: more than an overview may show. */
export const CANDIDATES = 1200;

/**
 * Chooses the actors of an overview among candidates: first the one with the most relations, then always the one that is best tied to
 * those chosen so far, so that the picture hangs together. Each tie counts with the logarithm of its relations: to be tied to many
 * counts for more than to have many relations with one. Where no candidate is tied to any of them, the next by number of relations
 * begins a part of its own. Fewer actors are always the first of more.
 *
 * @param weights By pair of candidates, `one * count + other`, both ways: how many relations there are between them.
 * @param count Of candidates, most relations first, ties by id.
 * @returns The places of the chosen among the candidates, in the order in which they were chosen.
 */
export function chooseActors(weights: Uint32Array, count: number, wanted: number): number[] {
  const scores = new Float64Array(count);
  const chosen: number[] = [];
  const isChosen = new Uint8Array(count);
  while (chosen.length < Math.min(wanted, count)) {
    let best = -1;
    for (let i = 0; i < count; i += 1) {
      if (isChosen[i] !== 1 && (best < 0 || (scores[i] ?? 0) > (scores[best] ?? 0))) best = i;
    }
    chosen.push(best);
    isChosen[best] = 1;
    for (let i = 0; i < count; i += 1) {
      scores[i] = (scores[i] ?? 0) + Math.log1p(weights[best * count + i] ?? 0);
    }
  }
  return chosen;
}
