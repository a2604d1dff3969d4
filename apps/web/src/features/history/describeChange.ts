import {
  type ActorKind,
  type Credibility,
  describeGrade,
  type Qualifier,
  type Reliability,
  type Stance,
} from '@entente/model';
import { displayDate } from '../../domain/words/dates';
import { describeIdentifier } from '../../domain/words/links';
import { counted, describeQualifier } from '../../domain/words/text';
import { kindNames, stanceNames } from '../../domain/words/vocabulary';

/** An entry of the log, as the API gives it. */
export interface LogEntry {
  readonly what: string;
  /** The state before, as JSON; null if it did not exist. */
  readonly before: string | null;
  /** The state after, or, for a retracted claim, `{reason}`. */
  readonly after: string | null;
}

interface LoggedClaim {
  readonly stance?: Stance;
  readonly summary?: string;
  readonly voice?: { readonly kind: string; readonly speakerId?: string; readonly attribution?: string };
  readonly occurred?: { readonly text: string } | null;
  readonly qualifiers?: readonly Qualifier[];
  readonly citations?: readonly { readonly anchor: { readonly start: number; readonly end: number } }[];
  readonly reason?: string;
  /** The relation that a claim is made on now. */
  readonly movedTo?: string;
}

/** An actor as an entry has it. */
interface LoggedActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly description: string | null;
  readonly aliases: readonly { readonly name: string }[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
}

/** A source as an entry has it. */
interface LoggedSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** A merge, its undoing, a source or a user as an entry has it. */
interface LoggedThing {
  readonly kept?: LoggedActor;
  readonly absorbed?: readonly LoggedActor[];
  readonly reason?: string;
  readonly title?: string;
  readonly name?: string;
  readonly role?: string;
  readonly credibility?: { readonly grade: Credibility } | null;
  readonly reliability?: { readonly grade: Reliability } | null;
  readonly apart?: boolean;
  /** Of a pattern. */
  readonly isOff?: boolean;
  /** Of a proposal. */
  readonly state?: string;
  /** How many proposals were written or changed, and withdrawn, as a document was read. */
  readonly written?: number;
  readonly gone?: number;
}

/** An import as an entry has it. */
interface LoggedImport {
  readonly files?: readonly { readonly name: string }[];
  readonly written?: number;
}

/** The name of an actor; undefined where it is not known. */
type NameOf = (actorId: string) => string | undefined;

const unknownNames: NameOf = () => undefined;

/** What was done, as a sentence without its full stop; of a correction, what each field said before and says now. */
export function describeChange({ what, before, after }: LogEntry, nameOf = unknownNames): string {
  switch (what) {
    case 'createRelation':
      return 'Recorded for the first time';
    case 'recordClaim':
      return `Claim added: ${describeClaim(after)}`;
    case 'reviseClaim':
      return revised(before, after, nameOf);
    case 'retractClaim':
      return parsed(after).movedTo === undefined
        ? `Claim retracted: ${describeClaim(before)}${reasonOf(after)}`
        : `Claim moved to another relation: ${describeClaim(before)}`;
    case 'judgeClaim':
      return judgedAnew('claim', before, after);
    case 'judgeSource':
      return judgedAnew('source', before, after);
    case 'keepActorsApart':
      return `${parsed<LoggedThing>(after).apart === false ? 'No longer kept apart' : 'Kept apart, as two actors'}${reasonOf(after)}`;
    case 'reviseRelation':
      return `Date corrected: ${fromTo('', dayOf(before), dayOf(after)).join('').trim()}`;
    case 'removeRelation':
      return `Removed with its last claim${betweenWhom(before)}`;
    case 'moveRelation':
      return 'Given to another actor, as two actors were merged or a merge was undone';
    case 'changeSpeaker':
      return 'A speaker changed, as two actors were merged or a merge was undone';
    case 'createActor':
      return `Actor added: ${describeActor(after)}`;
    case 'updateActor':
      return actorChanged(before, after);
    case 'deleteActor':
      return `Actor deleted: ${describeActor(before)}${reasonOf(after)}`;
    case 'restoreActor':
      return `Actor put back: ${describeActor(after)}`;
    case 'mergeActors': {
      const { kept, absorbed } = parsed<LoggedThing>(before);
      return `Merged: ${namesOf(absorbed)} went into ${namesOf(kept && [kept])}${reasonOf(after)}`;
    }
    case 'undoMerge': {
      const { kept, absorbed } = parsed<LoggedThing>(after);
      return `Merge undone: ${namesOf(absorbed)} and ${namesOf(kept && [kept])} are apart again`;
    }
    case 'addSource':
      return `Document added: “${parsed<LoggedThing>(after).title ?? 'without a title'}”`;
    case 'updateSource':
      return sourceChanged(before, after);
    case 'holdDocument':
      return `Text attached to “${parsed<LoggedThing>(after).title ?? 'a document'}”`;
    case 'beginImport':
      return `Import begun: ${filesOf(after)}`;
    case 'endImport':
      return `Import ended: ${filesOf(after)}, ${counted(parsed<LoggedImport>(after).written ?? 0, 'row')} written`;
    case 'undoImport':
      return `Import undone: ${filesOf(after)}`;
    case 'removeSource':
      return `Document taken away: “${parsed<LoggedThing>(before).title ?? 'without a title'}”`;
    case 'readProposals': {
      const { written = 0, gone = 0 } = parsed<LoggedThing>(after);
      return `Document read for proposals: ${counted(written, 'proposal')} new or changed, ${gone.toLocaleString('en')} withdrawn`;
    }
    case 'decideProposal':
      return `${decided(before, after)}${betweenWhom(before)}`;
    case 'switchPattern':
      return parsed<LoggedThing>(after).isOff === true
        ? 'Pattern switched off: what it proposes is not shown'
        : 'Pattern switched on again';
    case 'addUser':
      return `User added: ${describeUser(after)}`;
    case 'changeUser':
      return `User changed: ${describeUser(before)}, now ${describeUser(after)}`;
    default:
      return what;
  }
}

const filesOf = (json: string | null): string =>
  (parsed<LoggedImport>(json).files ?? []).map(({ name }) => quoted(name)).join(', ');

/** What was decided on a proposal. */
const decisions: Readonly<Record<string, string>> = {
  ACCEPTED: 'Proposal accepted',
  REJECTED: 'Proposal rejected',
  POSTPONED: 'Proposal put off',
};

const decided = (before: string | null, after: string | null): string => {
  const [was, is] = [before, after].map((json) => parsed<LoggedThing>(json).state ?? '');
  return decisions[is ?? ''] ?? `${decisions[was ?? ''] ?? 'A decision on a proposal'}: undone`;
};

/** Between whom something was, where an entry has them by name. */
function betweenWhom(json: string | null): string {
  type End = string | { readonly name?: string };
  const { from, to } = parsed<{ readonly from: End; readonly to: End }>(json);
  const name = (end: End | undefined): string | undefined => (typeof end === 'string' ? end : end?.name);
  const [first, second] = [name(from), name(to)];
  return first === undefined || second === undefined ? '' : `: ${quoted(first)} to ${quoted(second)}`;
}

const quoted = (name: string): string => `“${name}”`;

const namesOf = (actors: readonly LoggedActor[] = []): string =>
  actors.length === 0 ? 'an actor' : actors.map(({ name }) => quoted(name)).join(', ');

function describeActor(json: string | null): string {
  const { name, kind } = parsed<LoggedActor>(json);
  if (name === undefined) return 'what it was is not kept';
  return kind === undefined ? quoted(name) : `${quoted(name)}, ${kindNames[kind].one.toLowerCase()}`;
}

function describeUser(json: string | null): string {
  const { name, role } = parsed<LoggedThing>(json);
  return [
    ...(name === undefined ? [] : [quoted(name)]),
    ...(role === undefined ? [] : [role.toLowerCase()]),
  ].join(', ');
}

/** Of each field that differs, what it said before and says now; of names and identifiers, which came and which went. */
function actorChanged(before: string | null, after: string | null): string {
  const [was, is] = [parsed<LoggedActor>(before), parsed<LoggedActor>(after)];
  const [wasCalled, isCalled] = [was, is].map(({ aliases = [] }) => aliases.map(({ name }) => name));
  const [hadIds, hasIds] = [was, is].map(({ identifiers = [] }) => identifiers.map(describeIdentifier));
  const changes = [
    ...fromTo('name', was.name, is.name),
    ...fromTo('kind', was.kind && kindNames[was.kind].one, is.kind && kindNames[is.kind].one),
    ...fromTo('description', was.description, is.description),
    ...cameAndWent('also called', 'no longer called', wasCalled, isCalled),
    ...cameAndWent('now with', 'without', hadIds, hasIds),
  ];
  return `Actor changed: ${changes.length > 0 ? changes.join('; ') : 'the order of its names'}`;
}

/** The same of a document. */
function sourceChanged(before: string | null, after: string | null): string {
  const [was, is] = [parsed<LoggedSource>(before), parsed<LoggedSource>(after)];
  const day = ({ published }: Partial<LoggedSource>) => (published ? displayDate(published) : '');
  const changes = [
    ...fromTo('title', was.title, is.title),
    ...fromTo('publisher', was.publisher, is.publisher),
    ...fromTo('authors', was.authors?.join('; '), is.authors?.join('; ')),
    ...fromTo('date', day(was), day(is)),
    ...fromTo('address', was.url, is.url),
    ...fromTo('language', was.language, is.language),
  ];
  return `Document corrected: ${changes.join('; ')}`;
}

const dayOf = (json: string | null): string => {
  const { occurred } = parsed<{ readonly occurred: string | null }>(json);
  return occurred ? displayDate(occurred) : '';
};

const fromTo = (word: string, one: string | null = '', other: string | null = ''): string[] =>
  one === other
    ? []
    : [`${word} from ${one ? quoted(one) : 'nothing'} to ${other ? quoted(other) : 'nothing'}`];

function cameAndWent(
  came: string,
  went: string,
  before: readonly string[] = [],
  after: readonly string[] = [],
): string[] {
  const list = (words: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`${words} ${names.map(quoted).join(', ')}`];
  return [
    ...list(
      came,
      after.filter((name) => !before.includes(name)),
    ),
    ...list(
      went,
      before.filter((name) => !after.includes(name)),
    ),
  ];
}

/** How a claim or a source is judged from then on, how before, and why. */
function judgedAnew(kind: 'claim' | 'source', before: string | null, after: string | null): string {
  const [was, is] = [before, after].map((json) => {
    const { credibility, reliability } = parsed<LoggedThing>(json);
    return kind === 'claim' ? credibility : reliability;
  });
  const from = was ? ` (before: ${describeGrade(was.grade)})` : '';
  const now = is ? `judged ${describeGrade(is.grade)}` : 'no longer judged';
  return `The ${kind} is ${now}${from}${reasonOf(after)}`;
}

function describeClaim(json: string | null): string {
  const { stance, summary } = parsed(json);
  const put = stance === undefined ? '' : `${stanceNames[stance]}: `;
  return `${put}“${(summary ?? 'what it said is not kept').replace(/\.$/u, '')}”`;
}

function reasonOf(json: string | null): string {
  const { reason } = parsed(json);
  return reason === undefined ? '' : `. Why: ${reason}`;
}

function revised(before: string | null, after: string | null, nameOf: NameOf): string {
  const [was, is] = [parsed(before), parsed(after)];
  const changes = fields.flatMap(([name, read]) => {
    const [from, to] = [read(was, nameOf), read(is, nameOf)];
    if (from === to || to === null) return [];
    return [`${name}from ${from ?? 'what is not kept'} to ${to}`];
  });
  const [wasAt, isAt] = [was, is].map(({ citations }) =>
    JSON.stringify(citations?.map(({ anchor }) => anchor)),
  );
  const all = [...changes, ...(wasAt !== isAt && isAt !== undefined ? ['another passage'] : [])];
  return `Claim revised${all.length > 0 ? `: ${all.join('; ')}` : ` (${describeClaim(after)})`}`;
}

/** What is said of a field of a claim; null where the entry does not have the field. */
const fields: readonly (readonly [
  name: string,
  read: (claim: LoggedClaim, nameOf: NameOf) => string | null,
])[] = [
  ['', ({ stance }) => (stance === undefined ? null : `“${stanceNames[stance]}”`)],
  ['', ({ summary }) => (summary === undefined ? null : `“${summary}”`)],
  ['speaker ', ({ voice }, nameOf) => (voice === undefined ? null : voiceName(voice, nameOf))],
  [
    'date ',
    ({ occurred }) =>
      occurred === undefined ? null : occurred === null ? 'no date' : displayDate(occurred.text),
  ],
  ['details ', ({ qualifiers }) => (qualifiers === undefined ? null : describeQualifiers(qualifiers))],
];

function voiceName({ speakerId, attribution }: NonNullable<LoggedClaim['voice']>, nameOf: NameOf): string {
  if (speakerId !== undefined) return nameOf(speakerId) ?? 'an actor';
  return attribution === undefined ? 'the document itself' : `“${attribution}”`;
}

const describeQualifiers = (qualifiers: readonly Qualifier[]): string =>
  qualifiers.length === 0
    ? 'none'
    : qualifiers.map((qualifier) => `${qualifier.key}: ${describeQualifier(qualifier)}`).join(', ');

/** What an entry holds; nothing where it holds none. */
function parsed<T extends object = LoggedClaim>(json: string | null): Partial<T> {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
