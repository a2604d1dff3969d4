import { idPrefix, relationTypes } from '@entente/model';
import { IdNumbers, type IdNumbersParts } from './idNumbers.js';
import {
  int32Column,
  type NetworkColumns,
  NEVER_AFTER,
  NEVER_BEFORE,
  type SharedColumn,
  STANCE_BITS,
  stanceBits,
  stanceBitsIn,
  uint8Column,
  withRoom,
} from './networkColumns.js';
import type { NetworkView } from './networkView.js';

const typeNumbers = new Map<string, number>(relationTypes.map(({ type }, i) => [type, i]));
/** What an actor takes beside its columns: its id as a text, and where that is kept. */
const BYTES_OF_ACTOR = 100;

/** What another thread takes over. */
const columnNames = [
  'alive',
  'from',
  'to',
  'type',
  'rank',
  'publishers',
  'stances',
  'earliest',
  'latest',
  'begins',
  'endsOn',
  'nextRelation',
  'lastRelation',
  'relationCounts',
  'sourcesAt',
  'sourceCount',
  'sources',
  'stepsAt',
  'stepCount',
  'stepDay',
  'stepRank',
  'stepPublishers',
  'stepOrigins',
  'stepStances',
  'stepSources',
  'stepBegins',
  'stepDate',
  'dates',
] as const;

/** What a network is made of, as another thread takes it over: columns are handed on, not copied. */
export interface NetworkParts {
  readonly ids: readonly [actors: IdNumbersParts, sources: IdNumbersParts, relations: IdNumbersParts];
  readonly actorIds: readonly string[];
  readonly relationCount: number;
  readonly leftBehind: number;
  readonly columns: Readonly<Record<string, SharedColumn>>;
  readonly used: readonly [sources: number, dates: number, steps: number];
}

/**
 * All relations in memory, as much of them as a filter and a search for paths ask for: about 100 bytes a relation. Relations and
 * actors go by numbers, in the order in which they came; a column has an entry for each relation.
 *
 * Columns lie in memory that worker threads see too, and may read while they are written: what they find then is only a hint. A
 * relation's ends never change: where they do, it gets another number.
 */
export class RelationNetwork implements NetworkView {
  readonly actorNumbers: IdNumbers;
  readonly actorIds: string[] = [];
  readonly sourceNumbers: IdNumbers;
  readonly relationNumbers: IdNumbers;
  /** How many numbers are given to relations. */
  relationCount = 0;
  /** How often something of a relation was left behind, because it changed or went: room that nothing uses. */
  leftBehind = 0;
  alive = uint8Column();
  from = int32Column();
  to = int32Column();
  type = uint8Column();
  rank = uint8Column();
  publishers = uint8Column();
  stances = uint8Column();
  earliest = int32Column();
  latest = int32Column();
  begins = int32Column();
  endsOn = int32Column();
  sourcesAt = int32Column();
  sourceCount = int32Column();
  sources = int32Column();
  stepsAt = int32Column();
  stepCount = int32Column();
  stepDay = int32Column();
  stepRank = uint8Column();
  stepPublishers = uint8Column();
  stepOrigins = uint8Column();
  stepStances = uint8Column();
  stepSources = int32Column();
  stepBegins = int32Column();
  stepDate = int32Column();
  dates = int32Column();
  /** Two for each relation that there is room for. */
  nextRelation = int32Column(2 * this.alive.length);
  lastRelation = int32Column();
  relationCounts = int32Column();

  /** All actors in the order of their ids, as far as that was asked for. */
  #sorted: readonly number[] = [];
  #order = int32Column();
  #sourcesUsed = 0;
  #datesUsed = 0;
  #stepsUsed = 0;

  constructor(parts?: NetworkParts) {
    const [actors, sources, relations] = parts?.ids ?? [];
    this.actorNumbers = new IdNumbers(`${idPrefix.actor}_`, actors);
    this.sourceNumbers = new IdNumbers(`${idPrefix.source}_`, sources);
    this.relationNumbers = new IdNumbers(`${idPrefix.relation}_`, relations);
    if (!parts) return;
    this.actorIds = [...parts.actorIds];
    this.relationCount = parts.relationCount;
    this.leftBehind = parts.leftBehind;
    Object.assign(this, parts.columns);
    [this.#sourcesUsed, this.#datesUsed, this.#stepsUsed] = parts.used;
  }

  /** The parts from which another thread makes the same network; this one must not be written to any more. */
  get parts(): NetworkParts {
    const { actorNumbers, sourceNumbers, relationNumbers, actorIds, relationCount, leftBehind } = this;
    return {
      ids: [actorNumbers.parts, sourceNumbers.parts, relationNumbers.parts],
      ...{ actorIds, relationCount, leftBehind },
      columns: this.#columns(),
      used: [this.#sourcesUsed, this.#datesUsed, this.#stepsUsed],
    };
  }

  /** How many bytes it takes, with the room that it has left. */
  get byteLength(): number {
    const { actorNumbers, sourceNumbers, relationNumbers } = this;
    const parts = [actorNumbers, sourceNumbers, relationNumbers, ...Object.values(this.#columns())];
    return parts.reduce((sum, { byteLength }) => sum + byteLength, BYTES_OF_ACTOR * this.actorIds.length);
  }

  get actorCount(): number {
    return this.actorIds.length;
  }

  /** By actor, its place among all by their ids. */
  get order(): Int32Array<SharedArrayBuffer> {
    const { actorIds } = this;
    if (this.#sorted.length < actorIds.length) {
      const isBefore = (a: number, b: number): boolean => (actorIds[a] ?? '') < (actorIds[b] ?? '');
      const added: number[] = [];
      for (let actor = this.#sorted.length; actor < actorIds.length; actor += 1) added.push(actor);
      added.sort((a, b) => (isBefore(a, b) ? -1 : 1));
      this.#sorted = merged(this.#sorted, added, isBefore);
      this.#order = withRoom(this.#order, actorIds.length);
      this.#sorted.forEach((actor, place) => (this.#order[actor] = place));
    }
    return this.#order;
  }

  /** The columns as they lie now, for a worker thread. */
  view(): NetworkView {
    const { relationCount, actorCount, order } = this;
    return { relationCount, actorCount, order, ...this.#columns() };
  }

  #columns(): Pick<RelationNetwork, (typeof columnNames)[number]> {
    return Object.fromEntries(columnNames.map((name) => [name, this[name]])) as Pick<
      RelationNetwork,
      (typeof columnNames)[number]
    >;
  }

  /** Makes room for so many relations at once. */
  reserve(relations: number): void {
    this.#makeRoom(relations);
  }

  /** Takes a relation in, or takes over what has changed of it. */
  set(columns: NetworkColumns): void {
    const [id, fromId, toId] = columns;
    const from = this.#actor(fromId);
    const to = this.#actor(toId);
    const known = this.relationNumbers.get(id);
    if (known !== undefined) this.leftBehind += 1;
    if (known !== undefined && this.from[known] === from && this.to[known] === to) {
      this.#write(known, columns);
      return;
    }
    if (known !== undefined) this.alive[known] = 0;
    const relation = this.relationNumbers.add(id);
    this.#makeRoom(relation + 1);
    this.from[relation] = from;
    this.to[relation] = to;
    this.#write(relation, columns);
    this.relationCount = relation + 1;
    this.#link(from, relation, 2 * relation);
    if (to !== from) this.#link(to, relation, 2 * relation + 1);
  }

  /** Forgets a relation; it may come back. */
  remove(id: string): void {
    const relation = this.relationNumbers.get(id);
    if (relation === undefined) return;
    this.alive[relation] = 0;
    this.leftBehind += 1;
  }

  #write(relation: number, columns: NetworkColumns): void {
    const [, , , type, rank, stances, earliest, latest, begins, endsOn, sourceIds] = columns;
    this.#writeSteps(relation, columns);
    const [gapFlags, publishers] = [columns[16], columns[19]];
    this.type[relation] = typeNumbers.get(type) ?? typeNumbers.size;
    this.rank[relation] = rank;
    this.publishers[relation] = Math.min(publishers, 255);
    this.stances[relation] = stanceBits(stances) | (gapFlags << STANCE_BITS);
    // An unknown value passes no condition, except that what has no end has not ended.
    this.earliest[relation] = earliest ?? NEVER_AFTER;
    this.latest[relation] = latest ?? NEVER_BEFORE;
    this.begins[relation] = begins ?? NEVER_AFTER;
    this.endsOn[relation] = endsOn ?? NEVER_AFTER;
    const sourcesUntil = this.#sourcesUsed + sourceIds.length;
    this.sources = withRoom(this.sources, sourcesUntil);
    sourceIds.forEach((id, i) => {
      this.sources[this.#sourcesUsed + i] = this.sourceNumbers.get(id) ?? this.sourceNumbers.add(id);
    });
    this.sourcesAt[relation] = this.#sourcesUsed;
    this.sourceCount[relation] = sourceIds.length;
    this.#sourcesUsed = sourcesUntil;
    this.alive[relation] = 1;
  }

  /** Takes in what was known of a relation from which day on. */
  #writeSteps(relation: number, columns: NetworkColumns): void {
    const [, , , , rank, , earliest, , , , , knownOn, knownRanks, knownStances, knownSources, knownBegins] =
      columns;
    const [gapFlags, knownGapFlags, knownDates] = [columns[16], columns[17], columns[18]];
    const [knownPublishers, knownOrigins] = [columns[20], columns[21]];
    const stepsUntil = this.#stepsUsed + knownOn.length;
    this.stepDay = withRoom(this.stepDay, stepsUntil);
    this.stepRank = withRoom(this.stepRank, stepsUntil);
    this.stepPublishers = withRoom(this.stepPublishers, stepsUntil);
    this.stepOrigins = withRoom(this.stepOrigins, stepsUntil);
    this.stepStances = withRoom(this.stepStances, stepsUntil);
    this.stepSources = withRoom(this.stepSources, stepsUntil);
    this.stepBegins = withRoom(this.stepBegins, stepsUntil);
    this.stepDate = withRoom(this.stepDate, stepsUntil);
    for (let i = 0; i < knownOn.length; i += 1) {
      const step = this.#stepsUsed + i;
      this.stepDay[step] = knownOn[i] ?? NEVER_AFTER;
      this.stepRank[step] = knownRanks[i] ?? rank;
      this.stepPublishers[step] = Math.min(knownPublishers[i] ?? 0, 255);
      this.stepOrigins[step] = Math.min(knownOrigins[i] ?? 0, 255);
      this.stepStances[step] =
        stanceBitsIn(knownStances[i] ?? '') | ((knownGapFlags[i] ?? gapFlags) << STANCE_BITS);
      this.stepSources[step] = knownSources[i] ?? 0;
      this.stepBegins[step] = earliest ?? knownBegins[i] ?? NEVER_AFTER;
      this.stepDate[step] = knownDates === null ? 0 : this.#date(knownDates, i);
    }
    this.stepsAt[relation] = this.#stepsUsed;
    this.stepCount[relation] = knownOn.length;
    this.#stepsUsed = stepsUntil;
  }

  /** Takes in how a date read on a day: one more than its place among the dates. */
  #date(days: readonly (readonly number[])[], i: number): number {
    const [earliest, latest, begins, endsOn] = days;
    const place = this.#datesUsed;
    this.dates = withRoom(this.dates, 4 * (place + 1));
    this.dates.set(
      [
        earliest?.[i] ?? NEVER_AFTER,
        latest?.[i] ?? NEVER_BEFORE,
        begins?.[i] ?? NEVER_AFTER,
        endsOn?.[i] ?? NEVER_AFTER,
      ],
      4 * place,
    );
    this.#datesUsed = place + 1;
    return place + 1;
  }

  #actor(id: string): number {
    const known = this.actorNumbers.get(id);
    if (known !== undefined) return known;
    this.actorIds.push(id);
    this.lastRelation = withRoom(this.lastRelation, this.actorIds.length);
    this.relationCounts = withRoom(this.relationCounts, this.actorIds.length);
    return this.actorNumbers.add(id);
  }

  #link(actor: number, relation: number, place: number): void {
    this.nextRelation[place] = this.lastRelation[actor] ?? 0;
    this.lastRelation[actor] = relation + 1;
    this.relationCounts[actor] = (this.relationCounts[actor] ?? 0) + 1;
  }

  #makeRoom(count: number): void {
    if (this.alive.length >= count) return;
    this.alive = withRoom(this.alive, count);
    this.from = withRoom(this.from, count);
    this.to = withRoom(this.to, count);
    this.type = withRoom(this.type, count);
    this.rank = withRoom(this.rank, count);
    this.publishers = withRoom(this.publishers, count);
    this.stances = withRoom(this.stances, count);
    this.earliest = withRoom(this.earliest, count);
    this.latest = withRoom(this.latest, count);
    this.begins = withRoom(this.begins, count);
    this.endsOn = withRoom(this.endsOn, count);
    this.sourcesAt = withRoom(this.sourcesAt, count);
    this.sourceCount = withRoom(this.sourceCount, count);
    this.stepsAt = withRoom(this.stepsAt, count);
    this.stepCount = withRoom(this.stepCount, count);
    this.nextRelation = withRoom(this.nextRelation, 2 * this.alive.length);
  }
}

/** Two sorted lists as one. */
function merged(
  one: readonly number[],
  other: readonly number[],
  isBefore: (a: number, b: number) => boolean,
): number[] {
  const all: number[] = [];
  let at = 0;
  for (const item of other) {
    for (let next = one[at]; next !== undefined && isBefore(next, item); next = one[at]) {
      all.push(next);
      at += 1;
    }
    all.push(item);
  }
  for (; at < one.length; at += 1) all.push(one[at] ?? 0);
  return all;
}
