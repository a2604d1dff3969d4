/** Ways in which the same text is written in other bytes, each with its name; a later one works on the result of the earlier ones. */
const forms: readonly (readonly [word: string, fold: (text: string) => string])[] = [
  ['the byte order mark', (text) => text.replace(/^\ufeff/u, '')],
  ['line ends', (text) => text.replaceAll(/\r\n?/gu, '\n')],
  ['the last line end', (text) => text.replace(/\n+$/u, '')],
  ['its Unicode normal form', (text) => text.normalize('NFC')],
  ['spaces', (text) => text.replaceAll(/[\s\ufeff]+/gu, ' ').trim()],
];

/**
 * In what two texts differ that are the same but for how they are written: line ends, byte order mark, last line end, normal form, spaces. Empty where
 * they are equal; null where they differ in anything else.
 */
export function differencesInForm(text: string, other: string): readonly string[] | null {
  if (text === other) return [];
  const foldedBut = (one: string, left: number): string =>
    forms.reduce((folded, [, fold], i) => (i === left ? folded : fold(folded)), one);
  if (foldedBut(text, -1) !== foldedBut(other, -1)) return null;
  const spaces = forms.length - 1;
  if (foldedBut(text, spaces) !== foldedBut(other, spaces)) return ['spaces'];
  return forms
    .slice(0, -1)
    .flatMap(([word], left) => (withoutSpaces(text, left) === withoutSpaces(other, left) ? [] : [word]));

  function withoutSpaces(one: string, left: number): string {
    return forms.slice(0, -1).reduce((folded, [, fold], i) => (i === left ? folded : fold(folded)), one);
  }
}

/** The other ways to write a text in UTF-8: with each line end, with and without the last one and a byte order mark, in both normal forms. */
export function* otherForms(text: string): Generator<string> {
  const seen = new Set([text]);
  const plain = text.replace(/^\ufeff/u, '').replaceAll(/\r\n?/gu, '\n');
  for (const normal of [plain, plain.normalize('NFC'), plain.normalize('NFD')]) {
    for (const ended of [normal, normal.replace(/\n+$/u, ''), `${normal.replace(/\n+$/u, '')}\n`]) {
      for (const lineEnd of ['\n', '\r\n', '\r']) {
        const lines = lineEnd === '\n' ? ended : ended.replaceAll('\n', lineEnd);
        for (const form of [lines, `\ufeff${lines}`]) {
          if (seen.has(form)) continue;
          seen.add(form);
          yield form;
        }
      }
    }
  }
}
