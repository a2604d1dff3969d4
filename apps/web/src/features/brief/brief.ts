import { type Credibility, describeGrade, type Evidence, type Gap, type Reliability } from '@entente/model';
import type { ClaimDetails } from '../../api/claims';
import { displayDate } from '../../domain/words/dates';
import { evidenceNames, describeEvidence } from '../../domain/words/evidence';
import { webAddress } from '../../domain/words/links';
import { counted, describeQualifier, relationSentence, isolated } from '../../domain/words/text';
import { gapDescriptions } from '../../domain/words/vocabulary';
import { quotePassage } from '../citations/citationForms';
import { citationStyles, type RichText, type StyleName } from '../citations/citationStyles';
import type { CitedSource } from '../citations/citedPassage';
import { describeWeakestHop } from '../paths/weakestHop';

type Citation = ClaimDetails['citations'][number];

/** A relation with its claims. */
export interface BriefRelation {
  readonly id: string;
  readonly label: string;
  readonly from: { readonly name: string };
  readonly to: { readonly name: string };
  readonly occurred: string | null;
  readonly evidence: Evidence;
  readonly documents: number;
  readonly publishers: number;
  readonly qualifiers: readonly {
    readonly key: string;
    readonly value: string;
    readonly unit: string | null;
  }[];
  readonly claims: readonly ClaimDetails[];
}

/** A path of a brief. */
export interface BriefPath {
  readonly actors: readonly { readonly name: string }[];
  readonly weakestHop: number;
  readonly hops: readonly {
    readonly relationCount: number;
    /** Strongest first. */
    readonly relations: readonly BriefRelation[];
  }[];
}

/** Input of a brief. */
export interface BriefInput {
  readonly title: string;
  /** Conditions, each a sentence: `As known on 1 Nov 2020.` */
  readonly conditions: readonly string[];
  /** Best first; empty for a brief of selected relations. */
  readonly paths: readonly BriefPath[];
  readonly relations: readonly BriefRelation[];
  readonly style: StyleName;
  /** The image as an SVG element without scripts, or null. */
  readonly picture: string | null;
  /** Date of the brief: YYYY-MM-DD. */
  readonly madeOn: string;
  /** Permalink of the same view, or null. */
  readonly address: string | null;
}

/** A brief, ready to be written in any form: a summary, then each relation once, then notes and sources. */
export interface Brief {
  readonly title: string;
  readonly conditions: readonly string[];
  readonly summary: readonly string[];
  /** One a path: `Turkey – Azerbaijan – Israel`, and what its weakest hop is. */
  readonly paths: readonly { readonly words: string; readonly weakest: string }[];
  readonly picture: string | null;
  readonly findings: readonly {
    readonly heading: string;
    readonly evidence: string;
    /** Qualifiers: `share: 69 %`. */
    readonly facts: readonly string[];
    readonly claims: readonly {
      /** `Reported by the Foreign Ministry: …` */
      readonly words: string;
      /** Numbers of notes, from 1. */
      readonly notes: readonly number[];
    }[];
  }[];
  /** Why a relation should be looked at again, each with the headings of those to which it applies. */
  readonly gaps: readonly { readonly name: string; readonly headings: readonly string[] }[];
  /** Relations of hops that are left out, by number: `Iran – Israel: 4 more relations`. */
  readonly leftOut: readonly string[];
  /** The first is number 1. Each passage has one note, however many claims cite it. */
  readonly notes: readonly {
    readonly source: RichText;
    /** The quote in quotation marks; its first words if the document is not held; otherwise empty. */
    readonly passage: string;
    /** Warning if the passage is not verified; else empty. */
    readonly warning: string;
    /** The source's web address, or null; only in the first note on a source. */
    readonly url: string | null;
  }[];
  readonly sources: readonly { readonly words: RichText; readonly url: string | null }[];
  /** When it was made. */
  readonly colophon: string;
  readonly address: string | null;
}

/** Most relations of a hop of the best paths; of other hops only the strongest is described. The rest are counted. */
const MOST_A_HOP = 3;
const BEST_PATHS = 3;

/** Composes a brief. Each relation is described once with all its claims; each passage has one numbered note with its quote; sources are sorted. */
export function composeBrief(input: BriefInput): Brief {
  const { title, conditions, paths, relations, picture, madeOn, address } = input;
  const style = citationStyles[input.style];
  const { described, leftOut } = relationsToDescribe(paths, relations);
  const notes = new Notes();
  const findings = described.map((relation) => ({
    heading: heading(relation),
    evidence: describeEvidence(relation.evidence, relation.claims, relation),
    facts: relation.qualifiers.map((qualifier) => `${qualifier.key}: ${describeQualifier(qualifier)}`),
    claims: relation.claims.map((claim) => ({
      words: describeClaim(claim),
      notes: [...new Set(claim.citations.map((citation) => notes.numberOf(citation)))],
    })),
  }));
  const cited = new Set<string>();
  const written = notes.cited.map((citation) => {
    const { source } = citation;
    const isFirst = !cited.has(source.id);
    cited.add(source.id);
    return {
      source: [
        ...(isFirst ? style.note(apart(citation)) : style.shortNote(apart(citation))),
        ...judged('source', source.reliability?.grade),
      ],
      passage: quotePassage(citation),
      warning: warnings[citation.status],
      url: isFirst ? webAddress(source.url) : null,
    };
  });
  const sources = [...new Map(notes.cited.map(({ source }) => [source.id, source])).values()]
    .map((source) => ({ words: style.reference(sourceApart(source)), url: webAddress(source.url) }))
    .sort((a, b) => sortKey(a.words).localeCompare(sortKey(b.words), 'en'));
  return {
    title,
    conditions,
    summary: paths.length > 0 ? pathSummary(paths) : relationSummary(described),
    paths: paths.map((path) => ({
      words: path.actors.map(({ name }) => name).join(' – '),
      weakest: describeWeakest(path),
    })),
    picture,
    findings,
    leftOut,
    gaps: gapsIn(described),
    notes: written,
    sources,
    colophon: `Made with Entente on ${displayDate(madeOn)}.`,
    address,
  };
}

/** The relations to describe, each once, and how many of the hops are left out. */
function relationsToDescribe(
  paths: readonly BriefPath[],
  relations: readonly BriefRelation[],
): { described: readonly BriefRelation[]; leftOut: readonly string[] } {
  if (paths.length === 0) return { described: distinct(relations), leftOut: [] };
  const counts = new Map<string, number>();
  const shown = new Map<string, Set<string>>();
  const described = paths.flatMap(({ actors, hops }, at) =>
    hops.flatMap((hop, i) => {
      const between = [actors[i]?.name ?? '', actors[i + 1]?.name ?? ''].sort().join(' – ');
      const strongest = hop.relations.slice(0, at < BEST_PATHS ? MOST_A_HOP : 1);
      counts.set(between, hop.relationCount);
      shown.set(between, new Set([...(shown.get(between) ?? []), ...strongest.map(({ id }) => id)]));
      return strongest;
    }),
  );
  const left = [...counts].map(
    ([between, count]) => [between, count - (shown.get(between)?.size ?? 0)] as const,
  );
  const leftOut = left
    .filter(([, count]) => count > 0)
    .map(([between, count]) => `${between}: ${counted(count, 'more relation')}`);
  return { described: distinct(described), leftOut };
}

/** The gaps of the relations described, as far as they show themselves; kinds that apply to none are left out. */
function gapsIn(relations: readonly BriefRelation[]): Brief['gaps'] {
  return gapConditions.flatMap(([gap, applies]) => {
    const headings = relations.filter(applies).map(heading);
    return headings.length === 0 ? [] : [{ name: gapDescriptions[gap].name, headings }];
  });
}

const citesWith =
  (status: Citation['status']) =>
  ({ claims }: BriefRelation): boolean =>
    claims.some(({ citations }) => citations.some((citation) => citation.status === status));

const gapConditions: readonly (readonly [Gap, (relation: BriefRelation) => boolean])[] = [
  ['CONTESTED', ({ evidence }) => evidence === 'CONTESTED'],
  ['SINGLE_SOURCE', ({ evidence }) => evidence === 'SINGLE_SOURCE'],
  ['ALLEGED_ONLY', ({ evidence }) => evidence === 'ALLEGED'],
  ['UNDATED', ({ occurred }) => occurred === null],
  [
    'UNATTRIBUTED',
    ({ claims }) =>
      claims.some(
        ({ stance, speaker, attribution }) => stance !== 'ASSERTED' && !speaker && attribution === null,
      ),
  ],
  ['UNVERIFIED', citesWith('UNVERIFIED')],
  ['BROKEN', citesWith('BROKEN')],
];

const distinct = (relations: readonly BriefRelation[]): BriefRelation[] => [
  ...new Map(relations.map((relation) => [relation.id, relation])).values(),
];

/** Numbers passages in the order in which they are cited; each place in a source has one number. */
class Notes {
  readonly #numbers = new Map<string, number>();
  readonly cited: Citation[] = [];

  numberOf(citation: Citation): number {
    const { source, anchor } = citation;
    const place = JSON.stringify([source.id, anchor.kind, anchor.start, anchor.end]);
    const known = this.#numbers.get(place);
    if (known !== undefined) return known;
    this.#numbers.set(place, this.cited.push(citation));
    return this.cited.length;
  }
}

const warnings: Readonly<Record<Citation['status'], string>> = {
  VERIFIED: '',
  UNVERIFIED: 'Not checked: the document is not held, or no passage of it is named.',
  BROKEN: 'Broken: the held document reads otherwise there.',
};

function heading({ from, label, to, occurred }: BriefRelation): string {
  const when = occurred === null ? 'undated' : displayDate(occurred);
  return `${relationSentence(from.name, label, to.name)} (${when})`;
}

const stances: Readonly<Record<ClaimDetails['stance'], string>> = {
  ASSERTED: 'Stated',
  REPORTED: 'Reported',
  ALLEGED: 'Alleged',
  DENIED: 'Denied',
};

/** How a person judged a source or a claim, in brackets; nothing where nobody did. */
const judged = (kind: 'source' | 'claim', grade: Reliability | number | undefined): string[] =>
  grade === undefined ? [] : [` [${kind} judged ${describeGrade(grade as Reliability | Credibility)}]`];

function describeClaim({ stance, speaker, attribution, summary, credibility }: ClaimDetails): string {
  const voice = speaker?.name ?? attribution;
  const by = voice === null ? '' : ` by ${voice}`;
  return [`${stances[stance]}${by}: ${summary}`, ...judged('claim', credibility?.grade)].join('');
}

/** Summary of the paths: how many, the best, and its weakest hop. */
function pathSummary(paths: readonly BriefPath[]): string[] {
  const [best] = paths;
  if (!best) return [];
  const lengths = paths.map(({ hops }) => hops.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const reach = shortest === longest ? counted(shortest, 'hop') : `${shortest} to ${longest} hops`;
  return [`${counted(paths.length, 'path')} of ${reach}. ${describeWeakestHop(best)}`];
}

/** The weakest hop of a path and its grade: `weakest: Iran – Israel, contested`. */
function describeWeakest({ actors, hops, weakestHop }: BriefPath): string {
  const evidence = hops[weakestHop]?.relations[0]?.evidence;
  if (evidence === undefined) return '';
  const grade = evidenceNames[evidence].toLowerCase();
  if (hops.every(({ relations }) => relations[0]?.evidence === evidence)) return `${grade} all along`;
  return `weakest hop ${isolated(actors[weakestHop]?.name ?? '')} – ${isolated(actors[weakestHop + 1]?.name ?? '')}, ${grade}`;
}

/** Summary of relations: number by grade, claims and documents, and which are contested. */
function relationSummary(relations: readonly BriefRelation[]): string[] {
  // Strongest first.
  const counts = Object.entries(evidenceNames).flatMap(([grade, name]) => {
    const count = relations.filter(({ evidence }) => evidence === grade).length;
    return count === 0 ? [] : [`${count} ${name.toLowerCase()}`];
  });
  const claims = relations.flatMap((relation) => relation.claims);
  const documents = new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source.id)));
  const disputed = relations.filter(({ evidence }) => evidence === 'CONTESTED' || evidence === 'DENIED');
  return [
    `${counted(relations.length, 'relation')}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}. They rest on ${counted(claims.length, 'claim')} in ${counted(documents.size, 'document')}.`,
    ...(disputed.length === 0
      ? ['No source disputes any of them.']
      : [`Disputed: ${disputed.map(heading).join('; ')}.`]),
  ];
}

/** A source with isolated title and names. */
const sourceApart = <T extends CitedSource>(source: T): T => ({
  ...source,
  title: isolated(source.title),
  publisher: source.publisher === null ? null : isolated(source.publisher),
});
const apart = <T extends { readonly source: CitedSource }>(citation: T): T => ({
  ...citation,
  source: sourceApart(citation.source),
});

const sortKey = (words: RichText): string =>
  words
    .map((piece) => (typeof piece === 'string' ? piece : piece.italic))
    .join('')
    .replace(/^[^\p{L}\p{N}]+/u, '');
