/** Accents by the sign or letter of their command, as combining characters. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
};

/** Letters and signs that have commands of their own. */
const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  ldots: '…',
  dots: '…',
};

/** LaTeX of a reference as plain text: accents and letters as they are meant, braces and commands of form gone. */
export function plainOf(latex: string): string {
  return (
    latex
      // An accent over a letter: \'e, \'{e}, {\'e}, \c{c}, \v s, \'{\i}.
      .replaceAll(
        /\\(?:([`'^~=."])\s*|([uvHdckr])(?:\s+|(?=\{)))(?:\{\s*(\\?\p{L})\s*\}|(\\[ij](?![a-zA-Z])|\p{L}))/gu,
        (
          whole,
          sign: string | undefined,
          letter: string | undefined,
          braced: string | undefined,
          bare: string | undefined,
        ) => {
          const base = (braced ?? bare ?? '').replace('\\', '');
          const accent = ACCENTS[sign ?? letter ?? ''];
          return accent === undefined ? whole : (base + accent).normalize('NFC');
        },
      )
      .replaceAll(/\\([a-zA-Z]+)(?:\s+|\{\})?/gu, (_, name: string) =>
        Object.hasOwn(LETTERS, name) ? (LETTERS[name] ?? '') : '',
      )
      .replaceAll(/\\([%#&_$ {}])/gu, (_, sign: string) => (sign === '{' || sign === '}' ? '' : sign))
      .replaceAll(/[{}]/gu, '')
      .replaceAll('---', '—')
      .replaceAll('--', '–')
      .replaceAll('``', '“')
      .replaceAll("''", '”')
      .replaceAll(/(?<!\\)~/gu, ' ')
  );
}
