import { reachOf } from '../../domain/questions/days';
import type { GraphRelation } from '../../domain/network/graph';
import { relationSentence } from '../../domain/words/text';

/** A relation on the timeline. Days are numbers of `dayNumber`. */
export interface TimelineMark {
  readonly relation: GraphRelation;
  /** Its sentence: `Israel supplies arms to Azerbaijan`. */
  readonly words: string;
  readonly first: number;
  /** The day after its last, so that a single day has a width. */
  readonly until: number;
  /** Whether it continues beyond what any source says. */
  readonly opensAt: 'start' | 'end' | null;
  /** An event of one day, an event dated only to a range of days, or a relation that lasted. */
  readonly shape: 'day' | 'stretch' | 'lasting';
}

interface Marks {
  /** In the order of time, then of sentences. */
  readonly marks: readonly TimelineMark[];
  readonly undated: readonly GraphRelation[];
}

/** Relations as marks. An open end reaches to the last day of any relation, an open start to the first. */
export function toMarks(relations: readonly GraphRelation[], names: ReadonlyMap<string, string>): Marks {
  const dated = relations.flatMap((relation) => {
    const reach = reachOf(relation.occurred);
    return reach === null ? [] : [{ relation, reach }];
  });
  const first = least(dated.flatMap(({ reach }) => [reach.first, reach.last]).filter(Number.isFinite));
  const last = -least(dated.flatMap(({ reach }) => [-reach.first, -reach.last]).filter(Number.isFinite));
  const marks = dated.map(({ relation, reach }): TimelineMark => {
    const opensAt = reach.first === -Infinity ? 'start' : reach.last === Infinity ? 'end' : null;
    return {
      relation,
      words: relationSentence(
        names.get(relation.from) ?? relation.from,
        relation.label,
        names.get(relation.to) ?? relation.to,
      ),
      first: opensAt === 'start' ? first : reach.first,
      until: (opensAt === 'end' ? last : reach.last) + 1,
      opensAt,
      shape: isInterval(relation) ? 'lasting' : reach.first === reach.last ? 'day' : 'stretch',
    };
  });
  return {
    marks: marks.sort((a, b) => a.first - b.first || a.until - b.until || compare(a.words, b.words)),
    undated: relations.filter(({ occurred }) => reachOf(occurred) === null),
  };
}

const isInterval = ({ occurred }: GraphRelation): boolean => occurred?.includes('/') ?? false;

/** Computed one by one, since a call takes a limited number of arguments. */
const least = (numbers: readonly number[]): number =>
  numbers.reduce((least, number) => Math.min(least, number), Infinity);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
