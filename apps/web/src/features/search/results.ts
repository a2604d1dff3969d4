import type { ActorKind, Evidence, SearchKind, Tone } from '@entente/model';
import type { ResultOf } from 'gql.tada';
import type { Command } from '../../commands/commands';
import type { GraphRelation } from '../../domain/network/graph';
import { displayDate } from '../../domain/words/dates';
import { stanceNames } from '../../domain/words/vocabulary';
import type { searchQuery } from './searchQuery';

/** A part of a text, marked if it matches. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

interface Line {
  /** Unique key. */
  readonly key: string;
  readonly words: readonly Segment[];
  /** When, by whom. */
  readonly detail: string;
}

/** A result and what it opens. */
export type SearchResult =
  | (Line & { readonly kind: 'actor'; readonly id: string; readonly name: string; readonly shape: ActorKind })
  | (Line & {
      readonly kind: 'relation';
      readonly id: string;
      readonly name: string;
      readonly evidence: Evidence;
      readonly tone: Tone;
    })
  | (Line & {
      readonly kind: 'claim';
      /** The relation of the claim. */
      readonly id: string;
      readonly claimId: string;
      readonly name: string;
    })
  | (Line & { readonly kind: 'source'; readonly id: string; readonly name: string; readonly held: boolean })
  | (Line & { readonly kind: 'command'; readonly command: Command });

/** Results under a heading. */
export interface ResultGroup {
  readonly title: string;
  readonly lines: readonly SearchResult[];
}

export type SearchAnswer = ResultOf<typeof searchQuery>['search'];
type Hit = SearchAnswer['nodes'][number];

/** A loaded relation whose sentence matches. */
interface LoadedMatch {
  readonly relation: GraphRelation;
  readonly words: string;
}

const FEW = 5;
const MANY = 10;
const COMMANDS = 5;

/**
 * The results by kind: from the server once it has answered, until then the loaded relations. Commands come last, or first if the text is exactly
 * the title of one.
 *
 * @param ofRelations Commands for all the relations found, below them.
 */
export function groupResults(
  written: string,
  answer: SearchAnswer | null,
  loaded: readonly LoadedMatch[],
  commands: readonly Command[],
  ofRelations: readonly Command[] = [],
): readonly ResultGroup[] {
  const nodes = answer?.nodes ?? [];
  const of = (...kinds: readonly SearchKind[]): Hit[] => nodes.filter(({ kind }) => kinds.includes(kind));
  const actors = of('ACTOR').flatMap(actorLine).slice(0, FEW);
  const relations = (answer ? of('RELATION').flatMap(relationLine) : loaded.map(loadedLine)).slice(0, MANY);
  const texts = oncePerClaim(of('CLAIM', 'QUOTE')).flatMap(claimLine).slice(0, MANY);
  const sources = of('SOURCE').flatMap(sourceLine).slice(0, FEW);
  const named = commands.some((command) => command.title.toLowerCase() === written.toLowerCase());
  const toDo: ResultGroup = {
    title: written === '' ? 'Actions' : 'To do',
    lines: (written === '' ? commands : commands.slice(0, COMMANDS)).map(commandLine),
  };
  const group = (words: string, lines: readonly SearchResult[], ...kinds: readonly SearchKind[]) => ({
    title: titled(words, lines.length, answer, kinds),
    lines:
      kinds.includes('RELATION') && lines.length > 1 ? [...lines, ...ofRelations.map(commandLine)] : lines,
    at: nodes.findIndex(({ kind }) => kinds.includes(kind)),
  });
  // In the order of the server: results that explain more of the query first.
  const found = [
    group('Actors', actors, 'ACTOR'),
    group('Relations', relations, 'RELATION'),
    group('Claims and quotes', texts, 'CLAIM', 'QUOTE'),
    group('Sources', sources, 'SOURCE'),
  ].sort((a, b) => a.at - b.at);
  return (named ? [toDo, ...found] : [...found, toDo]).filter(({ lines }) => lines.length > 0);
}

/** A heading with the total if not all are shown. */
function titled(
  words: string,
  shown: number,
  answer: SearchAnswer | null,
  kinds: readonly SearchKind[],
): string {
  const all = countOf(answer, kinds);
  if (all <= shown) return words;
  return `${words}: the first ${shown} of ${all.toLocaleString('en')}${answer?.truncated === true && all >= 200 ? ' or more' : ''}`;
}

/** Number of hits of some kinds. */
export const countOf = (answer: SearchAnswer | null, kinds: readonly SearchKind[]): number =>
  (answer?.counts ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { count }) => sum + count, 0);

function actorLine({ actor, matches: [match] }: Hit): SearchResult[] {
  if (!actor) return [];
  const own = match?.text === actor.name;
  const words = own ? segmentsOf(match.text, match.marks) : [{ text: actor.name, marked: false }];
  const alias = own || !match ? [] : [plain(' “'), ...segmentsOf(match.text, match.marks), plain('”')];
  const { id, name, kind } = actor;
  return [
    { kind: 'actor', key: `actor ${id}`, id, name, shape: kind, words: [...words, ...alias], detail: '' },
  ];
}

function relationLine({ relation, date, matches: [sentence, ...details] }: Hit): SearchResult[] {
  if (!relation || !sentence) return [];
  const { id, evidence, tone } = relation;
  const extra = details.flatMap(({ text, marks }) => [plain(', '), ...segmentsOf(text, marks, 60)]);
  const words = [...segmentsOf(sentence.text, sentence.marks), ...extra];
  return [
    {
      kind: 'relation',
      key: `relation ${id}`,
      id,
      name: sentence.text,
      evidence,
      tone,
      words,
      detail: dated(date),
    },
  ];
}

function loadedLine({ relation, words }: LoadedMatch): SearchResult {
  const { id, evidence, tone, occurred } = relation;
  return {
    kind: 'relation',
    key: `relation ${id}`,
    id,
    name: words,
    evidence,
    tone,
    words: [plain(words)],
    detail: dated(occurred),
  };
}

function claimLine({ kind, relation, claim, citation, source, date, matches }: Hit): SearchResult[] {
  const [match] = matches;
  if (!relation || !claim || !match) return [];
  const isQuote = kind === 'QUOTE';
  const inSummary = matches.find(({ field }) => field === 'SUMMARY' || field === 'QUOTE');
  // No detail if the summary already shows the match.
  const text = inSummary
    ? segmentsOf(inSummary.text, inSummary.marks, 120)
    : [
        plain(claim.summary),
        ...matches.flatMap((one) => [plain(' · '), ...segmentsOf(one.text, one.marks, 60)]),
      ];
  return [
    {
      kind: 'claim',
      key: `${kind} ${citation?.id ?? claim.id}`,
      id: relation.id,
      claimId: claim.id,
      name: claim.summary,
      words: isQuote ? [plain('“'), ...text, plain('”')] : text,
      detail: [stanceNames[claim.stance], dated(date), ...(isQuote && source ? [source.title] : [])].join(
        ' · ',
      ),
    },
  ];
}

function sourceLine({ source, date, matches }: Hit): SearchResult[] {
  if (!source) return [];
  const { id, title, publisher, held } = source;
  const inTitle = matches.find(({ field }) => field === 'TITLE');
  const others = matches.filter((match) => match !== inTitle);
  const words = [
    ...(inTitle ? segmentsOf(title, inTitle.marks, 120) : [plain(title)]),
    ...others.flatMap(({ text, marks }) => [plain(', '), ...segmentsOf(text, marks)]),
  ];
  const shown = others.some(({ text }) => text === publisher) ? [] : [publisher ?? ''];
  const detail = [...shown, dated(date)].filter((part) => part !== '').join(' · ');
  return [{ kind: 'source', key: `source ${id}`, id, name: title, held, words, detail }];
}

const commandLine = (command: Command): SearchResult => ({
  kind: 'command',
  key: `command ${command.id}`,
  command,
  words: [plain(command.title)],
  detail: '',
});

/** Lists a claim once even if both its summary and its quote match. */
function oncePerClaim(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ claim }) => {
    if (!claim || seen.has(claim.id)) return false;
    seen.add(claim.id);
    return true;
  });
}

const plain = (text: string): Segment => ({ text, marked: false });
const dated = (date: string | null): string => (date === null ? 'undated' : displayDate(date));

/**
 * Splits a text by its matches; a long one is cut to `most` code points around the first.
 *
 * @param marks In code points, in order.
 */
export function segmentsOf(
  text: string,
  marks: readonly { readonly start: number; readonly end: number }[],
  most = Infinity,
): readonly Segment[] {
  const points = [...text];
  const first = marks[0]?.start ?? 0;
  const tooLong = points.length > most;
  const begin = tooLong ? wordAt(points, Math.min(Math.max(0, first - 30), points.length - most)) : 0;
  const end = tooLong ? Math.min(points.length, begin + most) : points.length;
  const segments: Segment[] = [];
  const add = (from: number, to: number, marked: boolean): void => {
    const [a, b] = [Math.max(from, begin), Math.min(to, end)];
    if (a < b) segments.push({ text: points.slice(a, b).join(''), marked });
  };
  let at = begin;
  for (const { start, end: past } of marks) {
    add(at, start, false);
    add(start, past, true);
    at = Math.max(at, past);
  }
  add(at, end, false);
  return [...(begin > 0 ? [plain('… ')] : []), ...segments, ...(end < points.length ? [plain(' …')] : [])];
}

/** Start of the word at an index. */
function wordAt(points: readonly string[], place: number): number {
  let at = place;
  while (at > 0 && at > place - 15 && !/\s/u.test(points[at - 1] ?? '')) at -= 1;
  return at;
}
