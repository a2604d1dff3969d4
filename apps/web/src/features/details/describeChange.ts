import { type Credibility, describeGrade, type Qualifier, type Stance } from '@entente/model';
import { displayDate } from '../../domain/words/dates';
import { describeQualifier } from '../../domain/words/text';
import { stanceNames } from '../../domain/words/vocabulary';

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
  readonly credibility?: { readonly grade: Credibility } | null;
}

/** The name of an actor; undefined where it is not known. */
type NameOf = (actorId: string) => string | undefined;

const unknownNames: NameOf = () => undefined;

/** What was done to a relation, as a sentence without its full stop; of a correction, what each field said before and says now. */
export function describeChange({ what, before, after }: LogEntry, nameOf = unknownNames): string {
  switch (what) {
    case 'createRelation':
      return 'Recorded for the first time';
    case 'recordClaim':
      return `Claim added: ${describeClaim(after)}`;
    case 'reviseClaim':
      return revised(before, after, nameOf);
    case 'retractClaim':
      return `Claim retracted: ${describeClaim(before)}${reasonOf(after)}`;
    case 'judgeClaim':
      return judgedAnew(before, after);
    case 'removeRelation':
      return 'Removed with its last claim';
    case 'moveRelation':
      return 'Given to another actor, as two actors were merged or a merge was undone';
    case 'changeSpeaker':
      return 'A speaker changed, as two actors were merged or a merge was undone';
    default:
      return what;
  }
}

/** How a claim is judged from then on, and why. */
function judgedAnew(before: string | null, after: string | null): string {
  const [was, is] = [parsed(before).credibility, parsed(after).credibility];
  const from = was ? ` (before: ${describeGrade(was.grade)})` : '';
  return `${is ? `Claim judged ${describeGrade(is.grade)}` : 'How a claim is judged was withdrawn'}${from}${reasonOf(after)}`;
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

function parsed(json: string | null): LoggedClaim {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
