import { isolated } from './direction';

/** A relation as a sentence reads it: `Israel supplies arms to Azerbaijan`. Names turn round nothing beside them. */
export function relationSentence(from: string, label: string, to: string): string {
  return `${isolated(from)} ${label} ${isolated(to)}`;
}
