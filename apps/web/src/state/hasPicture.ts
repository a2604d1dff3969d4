const names = [
  'expanded',
  'hidden',
  'unmatched',
  'picked',
  'layout',
  'pinned',
  'group',
  'note',
  'step',
  'places',
];

/** Whether the query of an address says what was done to the picture, for `readPicture`. */
export function hasPicture(query: string): boolean {
  const parameters = new URLSearchParams(query);
  return names.some((name) => parameters.has(name));
}
