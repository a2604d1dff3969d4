import { v7 } from 'uuid';

/** The first letters of an id say what it names. */
export const idPrefix = {
  actor: 'act',
  relation: 'rel',
  claim: 'clm',
  citation: 'cit',
  source: 'src',
  merge: 'mrg',
  logEntry: 'log',
  user: 'usr',
  credential: 'crd',
  proposal: 'prp',
  import: 'imp',
} as const;
export type IdSubject = keyof typeof idPrefix;

/** Whether a text has the form of an id of that subject: its prefix, then 1 to 100 letters, digits, dots, dashes or underscores. */
export function isId(subject: IdSubject, text: string): boolean {
  return text.startsWith(`${idPrefix[subject]}_`) && /^[a-z]{3}_[\w.-]{1,100}$/u.test(text);
}

/** What an id names by its form; null where it has the form of none. */
export function idSubject(id: string): IdSubject | null {
  const subjects = Object.keys(idPrefix) as IdSubject[];
  return subjects.find((subject) => isId(subject, id)) ?? null;
}

/** A new global id: a prefix that says what it names, and a UUID of version 7 (RFC 9562), so that ids sort by the time they were made. */
export function newId(subject: IdSubject): string {
  return `${idPrefix[subject]}_${v7()}`;
}
