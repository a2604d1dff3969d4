import {
  type Actor,
  type ActorKind,
  type EdtfDate,
  edtfReach,
  type Evidence,
  originOf,
  type Qualifier,
  type RelationType,
  type RelationTypeInfo,
  relationTypeInfoOf,
  relationTypes,
  type Stance,
  type Voice,
} from '@entente/model';
import type { BenchSource } from './benchSources.js';
import type { GraphSize } from './graphSize.js';
import { dayAt, IdMaker, Random, words } from './random.js';
import type { ClaimToWeigh } from './weighRelation.js';

/** What one claim of a generated graph says, and of which places in which sources. */
interface BenchClaim extends ClaimToWeigh {
  readonly id: string;
  readonly summary: string;
  readonly recordedAt: string;
}

/** A relation of a generated graph, with the claims on it: at least one. */
export interface BenchRelation {
  readonly id: string;
  readonly type: RelationType;
  /** Numbers of actors. */
  readonly from: number;
  readonly to: number;
  readonly fromActor: Actor;
  readonly toActor: Actor;
  readonly occurred: EdtfDate | null;
  readonly qualifiers: readonly Qualifier[];
  readonly claims: readonly BenchClaim[];
}

/** How often each grade of evidence shall occur, of a hundred. */
const benchGrades: Readonly<Record<Evidence, number>> = {
  CORROBORATED: 15,
  SINGLE_SOURCE: 70,
  ALLEGED: 8,
  CONTESTED: 5,
  DENIED: 2,
};

/** Stances of claims, each with an origin of its own, that add up to a grade of evidence. */
function stancesFor(grade: Evidence, random: Random): Stance[] {
  const affirmed = (): Stance => (random.chance(0.6) ? 'ASSERTED' : 'REPORTED');
  const several = (least: number): number =>
    least + (random.chance(0.3) ? 1 : 0) + (random.chance(0.1) ? 1 : 0);
  switch (grade) {
    case 'CORROBORATED':
      return Array.from({ length: several(2) }, affirmed);
    case 'SINGLE_SOURCE':
      return random.chance(0.05) ? [affirmed(), 'ALLEGED'] : [affirmed()];
    case 'ALLEGED':
      return Array.from({ length: random.chance(0.2) ? 2 : 1 }, () => 'ALLEGED');
    case 'CONTESTED':
      return [
        ...Array.from({ length: several(1) }, (): Stance => (random.chance(0.3) ? 'ALLEGED' : affirmed())),
        'DENIED',
      ];
    case 'DENIED':
      return Array.from({ length: random.chance(0.2) ? 2 : 1 }, () => 'DENIED');
  }
}

const possible = new Map<string, readonly RelationTypeInfo[]>();

/** A type of the codebook that may stand from an actor of the one kind to one of the other; rarer ones among all, more often. */
function typeBetween(from: ActorKind, to: ActorKind, random: Random): RelationType {
  const key = `${from} ${to}`;
  let types = possible.get(key);
  if (!types) {
    types = relationTypes.filter(
      ({ fromKinds, toKinds }) => fromKinds.includes(from) && toKinds.includes(to),
    );
    possible.set(key, types);
  }
  const special = types.filter(({ fromKinds, toKinds }) => fromKinds.length + toKinds.length < 14);
  return random.pick(special.length > 0 && random.chance(0.5) ? special : types).type;
}

/** Actors of an island have relations among each other only: no other actor can be reached from them. */
const ISLAND_ACTORS = 10;
const ISLAND_RELATIONS = 15;
const ACTORS_ON_ISLANDS = 0.02;

/**
 * Which actors have relations in a generated graph: pairs of actors' numbers, one after the other, as many as there are relations. Each newcomer
 * gets relations to existing actors, to each with a probability by its degree (preferential attachment, Barabási and Albert 1999),
 * newcomers getting few or many; a twentieth of all relations are added later, between any two in the same way. The pairs are
 * shuffled, so that the number of an actor does not depend on its degree.
 */
function benchPairs({ actors, relations }: GraphSize): Int32Array {
  const random = new Random(3);
  const islands = Math.floor((actors * ACTORS_ON_ISLANDS) / ISLAND_ACTORS);
  const mainland = actors - islands * ISLAND_ACTORS;
  const ends = new Int32Array(2 * relations);
  let length = 0;
  const connect = (one: number, other: number): void => {
    const forward = random.chance(0.5);
    ends[length] = forward ? one : other;
    ends[length + 1] = forward ? other : one;
    length += 2;
  };
  const anyEnd = (): number => ends[random.below(length)] ?? 0;

  connect(0, 1);
  const mainlandRelations = relations - islands * ISLAND_RELATIONS;
  const mean = (0.95 * mainlandRelations) / mainland;
  for (let actor = 2; actor < mainland && length < 2 * mainlandRelations; actor += 1) {
    const wanted = 1 + Math.floor(-Math.log(1 - random.next()) * (mean - 0.5));
    const free = Math.min(wanted, mainlandRelations - length / 2 - (mainland - actor - 1));
    const there = length;
    for (let n = 0; n < Math.max(1, free); n += 1) connect(actor, ends[random.below(there)] ?? 0);
  }
  while (length < 2 * mainlandRelations) {
    const [one, other] = [anyEnd(), anyEnd()];
    if (one !== other) connect(one, other);
  }
  for (let island = 0; island < islands; island += 1) {
    const first = mainland + island * ISLAND_ACTORS;
    for (let n = 0; n < ISLAND_RELATIONS; n += 1) {
      const one = n % ISLAND_ACTORS;
      const other = (one + 1 + (n < ISLAND_ACTORS ? 0 : random.below(ISLAND_ACTORS - 2))) % ISLAND_ACTORS;
      connect(first + one, first + other);
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

const FIRST_RECORDED_MS = Date.UTC(2026, 0, 1);

/** The relations of a generated graph with their claims, one after the other, the same each time. */
export function* benchRelations(
  size: GraphSize,
  actors: readonly Actor[],
  sources: readonly BenchSource[],
): Generator<BenchRelation> {
  const random = new Random(4);
  const ids = new IdMaker('relation', random);
  const claimIds = new IdMaker('claim', random);
  const ends = benchPairs(size);
  for (let i = 0; i < size.relations; i += 1) {
    const [from, to] = [ends[2 * i] ?? 0, ends[2 * i + 1] ?? 0];
    const [fromActor, toActor] = [actors[from], actors[to]];
    if (!fromActor || !toActor) throw new RangeError('A relation leads to an actor that is not there');
    const info = relationTypeInfoOf(typeBetween(fromActor.kind, toActor.kind, random));
    const first = random.pick(sources);
    const occurred = occurredBefore(first, info, random);
    const about = `${fromActor.name} ${info.label} ${toActor.name}`;
    yield {
      id: ids.next(),
      type: info.type,
      from,
      to,
      fromActor,
      toActor,
      occurred,
      qualifiers: qualifiersOf(info, random),
      claims: claimsOn(about, first, { actors, sources, random, claimIds }),
    };
  }
}

/** Mostly a day, some weeks before it is reported; standing relationships mostly from a day on; at times a month, a year, or no date. */
function occurredBefore({ day }: BenchSource, { tone }: RelationTypeInfo, random: Random): EdtfDate | null {
  if (random.chance(0.08)) return null;
  const begun = dayAt(Math.max(0, day - random.below(60)));
  if (tone === 'STRUCTURE' && random.chance(0.75)) {
    return edtfReach(`${begun}/${random.chance(0.5) ? '..' : dayAt(day + random.below(2000))}`);
  }
  return edtfReach(random.chance(0.82) ? begun : begun.slice(0, random.chance(0.7) ? 7 : 4));
}

function qualifiersOf({ qualifierKeys }: RelationTypeInfo, random: Random) {
  if (qualifierKeys.length === 0 || random.chance(0.5)) return [];
  return [{ key: random.pick(qualifierKeys), value: words(random, 2), unit: null }];
}

interface ClaimsMaking {
  readonly actors: readonly Actor[];
  readonly sources: readonly BenchSource[];
  readonly random: Random;
  readonly claimIds: IdMaker;
}

/** One claim or several, each from an origin and a source of its own. */
function claimsOn(about: string, first: BenchSource, making: ClaimsMaking): BenchClaim[] {
  const { random, claimIds } = making;
  const origins = new Set<string>();
  const cited = new Set<BenchSource>();
  return stancesFor(random.weighted(benchGrades), random).map((stance) => {
    let source = first;
    let voice = voiceOf(stance, making);
    while (cited.has(source) || origins.has(originOf(voice, source, () => null))) {
      source = random.pick(making.sources);
      voice = voiceOf(stance, making);
    }
    cited.add(source);
    origins.add(originOf(voice, source, () => null));
    const id = claimIds.next();
    return {
      id,
      stance,
      voice,
      sources: [source],
      summary: `${about}: ${words(random, 5)}`,
      recordedAt: new Date(FIRST_RECORDED_MS + random.below(10 ** 10)).toISOString(),
    };
  });
}

/** ASSERTED claims are mostly in the voice of the source itself, the rest by a voice that it names. */
function voiceOf(stance: BenchClaim['stance'], { actors, random }: ClaimsMaking): Voice {
  if (random.chance(stance === 'ASSERTED' ? 0.9 : 0.1)) return { kind: 'source' };
  return random.chance(0.6)
    ? { kind: 'speaker', speakerId: random.pick(actors).id }
    : { kind: 'attribution', attribution: `officials of office ${random.below(200) + 1}` };
}
