import type { GraphSize } from './graphSize.js';
import { Random } from './random.js';

/** Actors of an island are tied to one another alone: nobody else can be come to from them. */
const ISLAND_ACTORS = 10;
const ISLAND_TIES = 15;
const ACTORS_ON_ISLANDS = 0.02;

/**
 * Who is tied to whom in a generated graph: pairs of actors' numbers, one after the other, as many as there are relations. Each newcomer
 * ties itself to actors that are there, to each as likely as it has ties already (preferential attachment, Barabási and Albert 1999),
 * newcomers making few or many ties; a twentieth of all ties come about later, between any two in the same way. The pairs are
 * shuffled, so that numbers tell nothing of how an actor is tied.
 */
export function benchTies({ actors, relations }: GraphSize): Int32Array {
  const random = new Random(3);
  const islands = Math.floor((actors * ACTORS_ON_ISLANDS) / ISLAND_ACTORS);
  const mainland = actors - islands * ISLAND_ACTORS;
  const ends = new Int32Array(2 * relations);
  let length = 0;
  const tie = (one: number, other: number): void => {
    const forward = random.chance(0.5);
    ends[length] = forward ? one : other;
    ends[length + 1] = forward ? other : one;
    length += 2;
  };
  const anyEnd = (): number => ends[random.below(length)] ?? 0;

  tie(0, 1);
  const tiesOfTheMainland = relations - islands * ISLAND_TIES;
  const mean = (0.95 * tiesOfTheMainland) / mainland;
  for (let actor = 2; actor < mainland && length < 2 * tiesOfTheMainland; actor += 1) {
    const wanted = 1 + Math.floor(-Math.log(1 - random.next()) * (mean - 0.5));
    const free = Math.min(wanted, tiesOfTheMainland - length / 2 - (mainland - actor - 1));
    const there = length;
    for (let n = 0; n < Math.max(1, free); n += 1) tie(actor, ends[random.below(there)] ?? 0);
  }
  while (length < 2 * tiesOfTheMainland) {
    const [one, other] = [anyEnd(), anyEnd()];
    if (one !== other) tie(one, other);
  }
  for (let island = 0; island < islands; island += 1) {
    const first = mainland + island * ISLAND_ACTORS;
    for (let n = 0; n < ISLAND_TIES; n += 1) {
      const one = n % ISLAND_ACTORS;
      const other = (one + 1 + (n < ISLAND_ACTORS ? 0 : random.below(ISLAND_ACTORS - 2))) % ISLAND_ACTORS;
      tie(first + one, first + other);
    }
  }
  shuffle(ends, random);
  return ends;
}

function shuffle(ends: Int32Array, random: Random): void {
  for (let i = ends.length / 2 - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    for (const side of [0, 1]) {
      const kept = ends[2 * i + side] ?? 0;
      ends[2 * i + side] = ends[2 * j + side] ?? 0;
      ends[2 * j + side] = kept;
    }
  }
}
