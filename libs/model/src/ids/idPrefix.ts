/** The first letters of an id say what it names. */
export const idPrefix = {
  actor: 'act',
  relation: 'rel',
  claim: 'clm',
  citation: 'cit',
  source: 'src',
  merge: 'mrg',
  logEntry: 'log',
} as const;
export type IdSubject = keyof typeof idPrefix;
