const names = [
  'expanded',
  'hidden',
  'unmatched',
  'picked',
  'gap',
  'laid',
  'rows',
  'seen',
  'layout',
  'pinned',
  'group',
  'note',
  'step',
  'chain',
  'places',
];
const ofTables = /^(relations|actors)-/u;

/** Whether the query of an address says what was done to the picture, for `readPicture`. */
export function hasPicture(query: string): boolean {
  return [...new URLSearchParams(query).keys()].some((name) => names.includes(name) || ofTables.test(name));
}
