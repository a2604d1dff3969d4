import type { Evidence, Tone } from '@entente/model';
import type { GraphRelation } from './graph';

/** The relations of one tone between two actors, whichever way they run, drawn as one band. It looks as those of them do that pass the filters. */
export interface Bundle {
  /** The same for the same two actors and tone, whatever the relations and their order. */
  readonly id: string;
  readonly tone: Tone;
  /** Where the first relation runs from and to. */
  readonly from: string;
  readonly to: string;
  /** Whether a directed relation that passes ends there. */
  readonly arrowAtFrom: boolean;
  readonly arrowAtTo: boolean;
  /** That of the strongest relation that passes. */
  readonly evidence: Evidence;
  /** Whether sources contradict each other on any of those that pass. */
  readonly contested: boolean;
  /** How many pass; where none does, the band fades and looks as all do. */
  readonly passing: number;
  /** Never empty. */
  readonly relations: readonly GraphRelation[];
}

/** Strongest first. */
const strength: readonly Evidence[] = ['CORROBORATED', 'SINGLE_SOURCE', 'ALLEGED', 'CONTESTED', 'DENIED'];

function toBundle(
  id: string,
  first: GraphRelation,
  relations: readonly GraphRelation[],
  faded: ReadonlySet<string>,
): Bundle {
  const passing = relations.filter((relation) => !faded.has(relation.id));
  const looked = passing.length > 0 ? passing : relations;
  const directed = looked.filter((relation) => relation.directed);
  const strongest = looked.reduce((best, relation) =>
    strength.indexOf(relation.evidence) < strength.indexOf(best.evidence) ? relation : best,
  );
  return {
    id,
    tone: first.tone,
    from: first.from,
    to: first.to,
    arrowAtFrom: directed.some((relation) => relation.to === first.from),
    arrowAtTo: directed.some((relation) => relation.to === first.to),
    evidence: strongest.evidence,
    contested: looked.some((relation) => relation.evidence === 'CONTESTED'),
    passing: passing.length,
    relations,
  };
}

/**
 * Every relation in exactly one bundle; bundles in the order of their first relations.
 *
 * @param faded Ids of the relations that the filters leave out.
 */
export function bundle(
  relations: readonly GraphRelation[],
  faded: ReadonlySet<string> = new Set(),
): Bundle[] {
  const groups = new Map<string, GraphRelation[]>();
  for (const relation of relations) {
    const id = ['band', ...[relation.from, relation.to].sort(), relation.tone].join(':');
    const group = groups.get(id);
    if (group) group.push(relation);
    else groups.set(id, [relation]);
  }
  return [...groups].flatMap(([id, group]) => (group[0] ? [toBundle(id, group[0], group, faded)] : []));
}
