import type { Evidence } from '@entente/model';
import type { ClaimWithOrigins } from '../../domain/network/claims';
import { displayDate } from '../../domain/words/dates';
import { describeEvidence } from '../../domain/words/evidence';
import { counted, isolated, relationSentence } from '../../domain/words/text';

interface Named {
  readonly name: string;
}

/** The parts of a path that the description of its weakest hop needs. */
export interface WeighedPath {
  readonly actors: readonly Named[];
  /** From 0. */
  readonly weakestHop: number;
  readonly hops: readonly {
    readonly relationCount: number;
    /** Strongest first, never empty. */
    readonly relations: readonly {
      readonly label: string;
      readonly from: Named;
      readonly to: Named;
      readonly evidence: Evidence;
      readonly documents: number;
      readonly publishers: number;
      readonly occurred: string | null;
      readonly claims: readonly ClaimWithOrigins[];
    }[];
  }[];
}

/** What hops of one path have in common where none is weaker than another. */
const evenly: Readonly<Record<Evidence, string>> = {
  CORROBORATED: 'are corroborated',
  SINGLE_SOURCE: 'rest on a single source',
  ALLEGED: 'are only alleged',
  CONTESTED: 'are contested',
  DENIED: 'are only denied',
};

/** Describes in two sentences where the weakest hop of a path is, and what its strongest relation rests on. */
export function describeWeakestHop({ actors, hops, weakestHop }: WeighedPath): string {
  const hop = hops[weakestHop];
  const strongest = hop?.relations[0];
  const [from, to] = [actors[weakestHop], actors[weakestHop + 1]];
  if (!hop || !strongest || !from || !to) return '';
  const even = hops.every(({ relations }) => relations[0]?.evidence === strongest.evidence);
  const between = `between ${isolated(from.name)} and ${isolated(to.name)}`;
  const where =
    hops.length === 1
      ? `The only hop is ${between}`
      : even
        ? `${hops.length === 2 ? 'Both' : `All ${hops.length}`} hops ${evenly[strongest.evidence]}; the first is ${between}`
        : `The weakest of the ${hops.length} hops is ${between}`;
  const words = relationSentence(strongest.from.name, strongest.label, strongest.to.name);
  const when = strongest.occurred === null ? '' : ` (${displayDate(strongest.occurred)})`;
  const which =
    hop.relationCount === 1
      ? 'It rests on'
      : `The strongest of its ${counted(hop.relationCount, 'relation')} is`;
  return `${where}. ${which} “${words}”${when}. ${describeEvidence(strongest.evidence, strongest.claims, strongest)}`;
}
