import { relationTypes } from '@entente/model';
import { NEVER_AFTER, NEVER_BEFORE } from './dayNumber.js';
import { growing } from './growing.js';
import { IdTable } from './idTable.js';
import type { NetworkColumns } from './networkColumns.js';
import { stanceBits } from './stanceBits.js';

const typeNumbers = new Map<string, number>(relationTypes.map(({ type }, i) => [type, i]));

/**
 * All relations in memory, as much of them as a filter and a search for chains ask for: about 70 bytes a relation. Relations and
 * actors go by numbers, in the order in which they came; a column has an entry for each relation.
 */
export class RelationNetwork {
  readonly actorNumbers = new Map<string, number>();
  readonly actorIds: string[] = [];
  readonly sourceNumbers = new Map<string, number>();
  /** How many numbers are given to relations. */
  relationCount = 0;
  /** How often something of a relation was left behind, because it changed or went: room that nothing uses. */
  leftBehind = 0;
  /** 0 where the relation is gone. */
  alive = new Uint8Array(1024);
  from = new Int32Array(1024);
  to = new Int32Array(1024);
  /** The place in libs/model's relationTypes. */
  type = new Uint8Array(1024);
  rank = new Uint8Array(1024);
  stances = new Uint8Array(1024);
  earliest = new Int32Array(1024);
  latest = new Int32Array(1024);
  begins = new Int32Array(1024);
  endsOn = new Int32Array(1024);
  /** Where in `sources` a relation's sources begin, in the order of their publication, and how many they are. */
  sourcesAt = new Int32Array(1024);
  sourceCount = new Int32Array(1024);
  sources = new Int32Array(1024);
  /** Where in the columns of steps a relation's begin, a step a day on which more became known, and how many they are. */
  stepsAt = new Int32Array(1024);
  stepCount = new Int32Array(1024);
  stepDay = new Int32Array(1024);
  stepRank = new Uint8Array(1024);
  stepStances = new Uint8Array(1024);
  stepSources = new Int32Array(1024);
  stepBegins = new Int32Array(1024);

  /** Where Neo4j keeps the relation: the last part of its element id. */
  #place = new Float64Array(1024);
  #elementPrefix = '';
  readonly #numbers = new IdTable();
  /** By actor, the relations that it is an end of, gone ones too. */
  readonly #ties: Int32Array[] = [];
  readonly #tieCounts: number[] = [];
  #sourcesUsed = 0;
  #stepsUsed = 0;

  /** Takes a relation in, or takes over what has changed of it. */
  set(columns: NetworkColumns): void {
    const [id, elementId, fromId, toId] = columns;
    const from = this.#actor(fromId);
    const to = this.#actor(toId);
    const known = this.#numbers.get(id);
    if (known !== undefined) this.leftBehind += 1;
    if (known !== undefined && this.from[known] === from && this.to[known] === to) {
      this.#write(known, columns);
      return;
    }
    if (known !== undefined) this.alive[known] = 0;
    const relation = this.relationCount;
    this.relationCount += 1;
    this.#makeRoom(this.relationCount);
    this.#numbers.set(id, relation);
    this.from[relation] = from;
    this.to[relation] = to;
    this.#tie(from, relation);
    if (to !== from) this.#tie(to, relation);
    const cut = elementId.lastIndexOf(':') + 1;
    this.#elementPrefix = elementId.slice(0, cut);
    this.#write(relation, columns);
  }

  /** Forgets a relation; it may come back. */
  remove(id: string): void {
    const relation = this.#numbers.get(id);
    if (relation === undefined) return;
    this.alive[relation] = 0;
    this.leftBehind += 1;
  }

  elementId(relation: number): string {
    return `${this.#elementPrefix}${this.#place[relation] ?? 0}`;
  }

  /** How many relations an actor was ever an end of. */
  tieCount(actor: number): number {
    return this.#tieCounts[actor] ?? 0;
  }

  /** Calls `visit` with each relation that an actor is an end of. */
  forEachTie(actor: number, visit: (relation: number) => void): void {
    const ties = this.#ties[actor];
    const count = this.#tieCounts[actor] ?? 0;
    if (!ties) return;
    for (let i = 0; i < count; i += 1) {
      const relation = ties[i] ?? 0;
      if (this.alive[relation] === 1) visit(relation);
    }
  }

  /** Which of a relation's steps was the last on a day, by its place in the columns of steps; -1 where nothing was known yet. */
  stepOn(relation: number, day: number): number {
    const first = this.stepsAt[relation] ?? 0;
    let step = first + (this.stepCount[relation] ?? 0) - 1;
    while (step >= first && (this.stepDay[step] ?? NEVER_AFTER) > day) step -= 1;
    return step < first ? -1 : step;
  }

  #write(relation: number, columns: NetworkColumns): void {
    const [, elementId, , , type, rank, stances, earliest, latest, begins, endsOn, sourceIds, ...steps] =
      columns;
    const [knownOn, knownRanks, knownStances, knownSources, knownBegins] = steps;
    this.alive[relation] = 1;
    this.#place[relation] = Number(elementId.slice(elementId.lastIndexOf(':') + 1));
    this.type[relation] = typeNumbers.get(type) ?? typeNumbers.size;
    this.rank[relation] = rank;
    this.stances[relation] = stanceBits(stances);
    // What is not known passes no condition on it, save that what has no end has not ended.
    this.earliest[relation] = earliest ?? NEVER_AFTER;
    this.latest[relation] = latest ?? NEVER_BEFORE;
    this.begins[relation] = begins ?? NEVER_AFTER;
    this.endsOn[relation] = endsOn ?? NEVER_AFTER;
    this.sourcesAt[relation] = this.#sourcesUsed;
    this.sourceCount[relation] = sourceIds.length;
    this.sources = growing(this.sources, this.#sourcesUsed + sourceIds.length);
    for (const id of sourceIds) {
      this.sources[this.#sourcesUsed] = numberIn(this.sourceNumbers, id);
      this.#sourcesUsed += 1;
    }
    const until = this.#stepsUsed + knownOn.length;
    this.stepsAt[relation] = this.#stepsUsed;
    this.stepCount[relation] = knownOn.length;
    this.stepDay = growing(this.stepDay, until);
    this.stepRank = growing(this.stepRank, until);
    this.stepStances = growing(this.stepStances, until);
    this.stepSources = growing(this.stepSources, until);
    this.stepBegins = growing(this.stepBegins, until);
    knownOn.forEach((day, i) => {
      const step = this.#stepsUsed + i;
      this.stepDay[step] = day;
      this.stepRank[step] = knownRanks[i] ?? rank;
      this.stepStances[step] = stanceBits((knownStances[i] ?? '').split(' '));
      this.stepSources[step] = knownSources[i] ?? 0;
      this.stepBegins[step] = earliest ?? knownBegins[i] ?? NEVER_AFTER;
    });
    this.#stepsUsed = until;
  }

  #actor(id: string): number {
    const known = this.actorNumbers.get(id);
    if (known !== undefined) return known;
    this.actorIds.push(id);
    return numberIn(this.actorNumbers, id);
  }

  #tie(actor: number, relation: number): void {
    const count = this.#tieCounts[actor] ?? 0;
    const ties = growing(this.#ties[actor] ?? new Int32Array(4), count + 1);
    ties[count] = relation;
    this.#ties[actor] = ties;
    this.#tieCounts[actor] = count + 1;
  }

  #makeRoom(count: number): void {
    this.alive = growing(this.alive, count);
    this.from = growing(this.from, count);
    this.to = growing(this.to, count);
    this.type = growing(this.type, count);
    this.rank = growing(this.rank, count);
    this.stances = growing(this.stances, count);
    this.earliest = growing(this.earliest, count);
    this.latest = growing(this.latest, count);
    this.begins = growing(this.begins, count);
    this.endsOn = growing(this.endsOn, count);
    this.sourcesAt = growing(this.sourcesAt, count);
    this.sourceCount = growing(this.sourceCount, count);
    this.stepsAt = growing(this.stepsAt, count);
    this.stepCount = growing(this.stepCount, count);
    this.#place = growing(this.#place, count);
  }
}

function numberIn(numbers: Map<string, number>, id: string): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  numbers.set(id, numbers.size);
  return numbers.size - 1;
}
