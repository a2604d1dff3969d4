import type { Evidence } from '@entente/model';
import type { ClaimDetails } from '../../api/claims';
import { citationStyles, type RichText, type StyleName } from '../citations/citationStyles';
import { quotePassage } from '../citations/citationForms';
import { describeWeakestHop } from '../paths/weakestHop';
import { counted, describeQualifier, relationSentence, isolated } from '../../domain/words/text';
import { displayDate } from '../../domain/words/dates';
import { evidenceNames, describeEvidence } from '../../domain/words/evidence';
import { webAddress } from '../../domain/words/links';
import type { CitedSource } from '../citations/citedPassage';

type Citation = ClaimDetails['citations'][number];

/** A relation with all that is said of it. */
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

/** A path between two actors that a brief tells of. */
export interface BriefPath {
  readonly actors: readonly { readonly name: string }[];
  readonly weakestHop: number;
  readonly hops: readonly {
    readonly relationCount: number;
    /** Strongest first. */
    readonly relations: readonly BriefRelation[];
  }[];
}

/** What a brief is made from. */
export interface BriefInput {
  readonly title: string;
  /** Under which conditions the matter was looked at, each a sentence: `As known on 1 Nov 2020.` */
  readonly conditions: readonly string[];
  /** Best first; none where the brief is of chosen relations. */
  readonly paths: readonly BriefPath[];
  readonly relations: readonly BriefRelation[];
  readonly style: StyleName;
  /** The picture as an SVG element without a script, or null. */
  readonly picture: string | null;
  /** The day on which it is made: YYYY-MM-DD. */
  readonly madeOn: string;
  /** The address at which the page shows the same, or null. */
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
  /** What else stands on the hops of the paths, by number of relations: `Iran – Israel: 4 more relations`. */
  readonly leftOut: readonly string[];
  /** The first is number 1. Each passage has one, however many claims rest on it. */
  readonly notes: readonly {
    readonly source: RichText;
    /** Word for word, in quotation marks; its first words where the document is not held; else empty. */
    readonly passage: string;
    /** What keeps the passage from being relied on; empty where it was checked and stands. */
    readonly warning: string;
    /** Of the web, or null; only where the note is the first on its source. */
    readonly url: string | null;
  }[];
  readonly sources: readonly { readonly words: RichText; readonly url: string | null }[];
  /** When it was made. */
  readonly colophon: string;
  readonly address: string | null;
}

/** Of a hop of the best paths so many relations are told of, the strongest; of a hop of the others the strongest alone. The rest are counted. */
const MOST_A_HOP = 3;
const BEST_PATHS = 3;

/**
 * Puts a brief together. Every relation is told once, however many paths lead over it, with every claim for and against; every passage
 * has one numbered note that gives it word for word; sources stand in the order of their words.
 */
export function composeBrief(matter: BriefInput): Brief {
  const { title, conditions, paths, relations, picture, madeOn, address } = matter;
  const style = citationStyles[matter.style];
  const { told, leftOut } = relationsToDescribe(paths, relations);
  const notes = new Notes();
  const findings = told.map((relation) => ({
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
      source: isFirst ? style.note(apart(citation)) : style.shortNote(apart(citation)),
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
    summary: paths.length > 0 ? pathSummary(paths) : relationSummary(told),
    paths: paths.map((path) => ({
      words: path.actors.map(({ name }) => name).join(' – '),
      weakest: describeWeakest(path),
    })),
    picture,
    findings,
    leftOut,
    notes: written,
    sources,
    colophon: `Made with Entente on ${displayDate(madeOn)}.`,
    address,
  };
}

/** The relations that a brief tells of, each once, and how many on the hops of its paths it leaves out. */
function relationsToDescribe(
  paths: readonly BriefPath[],
  relations: readonly BriefRelation[],
): { told: readonly BriefRelation[]; leftOut: readonly string[] } {
  if (paths.length === 0) return { told: distinct(relations), leftOut: [] };
  const counts = new Map<string, number>();
  const shown = new Map<string, Set<string>>();
  const told = paths.flatMap(({ actors, hops }, at) =>
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
  return { told: distinct(told), leftOut };
}

const distinct = (relations: readonly BriefRelation[]): BriefRelation[] => [
  ...new Map(relations.map((relation) => [relation.id, relation])).values(),
];

/** Numbers for passages: one for each place in a source, in the order in which they are called upon. */
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
  UNVERIFIED: 'Not checked: the document is not held.',
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

function describeClaim({ stance, speaker, attribution, summary }: ClaimDetails): string {
  const voice = speaker?.name ?? attribution;
  return `${stances[stance]}${voice === null ? '' : ` by ${voice}`}: ${summary}`;
}

/** What the paths come to: how many there are, the best of them, and why it is no stronger. */
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

/** What chosen relations come to: how many of each grade, on how many claims and documents, and which are disputed. */
function relationSummary(relations: readonly BriefRelation[]): string[] {
  // The names stand strongest first.
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

/** A source whose title and names turn round nothing of the note that they stand in. */
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
