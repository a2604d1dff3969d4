import {
  type Actor,
  edtfReach,
  type EdtfDate,
  originOf,
  relationTypeInfoOf,
  type RelationTypeInfo,
  type Voice,
} from '@entente/model';
import type { BenchClaim } from './benchClaim.js';
import { benchGrades } from './benchGrades.js';
import type { BenchRelation } from './benchRelation.js';
import type { BenchSource } from './benchSource.js';
import { benchTies } from './benchTies.js';
import { dayAt } from './calendar.js';
import type { GraphSize } from './graphSize.js';
import { IdMaker } from './idMaker.js';
import { Random } from './random.js';
import { stancesFor } from './stancesFor.js';
import { typeBetween } from './typeBetween.js';
import { words } from './words.js';

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
  const ends = benchTies(size);
  for (let i = 0; i < size.relations; i += 1) {
    const [from, to] = [ends[2 * i] ?? 0, ends[2 * i + 1] ?? 0];
    const [fromActor, toActor] = [actors[from], actors[to]];
    if (!fromActor || !toActor) throw new RangeError('A tie leads to an actor that is not there');
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

/** Mostly a day, some weeks before it is told of; standing ties mostly from a day on; at times a month, a year, or no date. */
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

/** What is asserted is mostly said by the source itself, the rest by somebody that it names. */
function voiceOf(stance: BenchClaim['stance'], { actors, random }: ClaimsMaking): Voice {
  if (random.chance(stance === 'ASSERTED' ? 0.9 : 0.1)) return { kind: 'source' };
  return random.chance(0.6)
    ? { kind: 'speaker', speakerId: random.pick(actors).id }
    : { kind: 'attribution', attribution: `officials of office ${random.below(200) + 1}` };
}
