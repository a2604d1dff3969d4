import type { Stance } from '@entente/model';
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
  readonly reason?: string;
}

/** What was done to a relation, as a sentence without its full stop. */
export function describeChange({ what, before, after }: LogEntry): string {
  switch (what) {
    case 'createRelation':
      return 'Recorded for the first time';
    case 'recordClaim':
      return `Claim added: ${describeClaim(after)}`;
    case 'reviseClaim':
      return revised(before, after);
    case 'retractClaim':
      return `Claim retracted: ${describeClaim(before)}${reasonOf(after)}`;
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

function describeClaim(json: string | null): string {
  const { stance, summary } = parsed(json);
  const put = stance === undefined ? '' : `${stanceNames[stance]}: `;
  return `${put}“${(summary ?? 'what it said is not kept').replace(/\.$/u, '')}”`;
}

function reasonOf(json: string | null): string {
  const { reason } = parsed(json);
  return reason === undefined ? '' : `. Why: ${reason}`;
}

function revised(before: string | null, after: string | null): string {
  const [was, is] = [parsed(before), parsed(after)];
  const changes = [
    ...(was.stance !== undefined && is.stance !== undefined && was.stance !== is.stance
      ? [`from “${stanceNames[was.stance]}” to “${stanceNames[is.stance]}”`]
      : []),
    ...(was.summary !== is.summary && is.summary !== undefined ? [`now “${is.summary}”`] : []),
  ];
  return `Claim revised${changes.length > 0 ? `: ${changes.join(', ')}` : ` (${describeClaim(after)})`}`;
}

function parsed(json: string | null): LoggedClaim {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
