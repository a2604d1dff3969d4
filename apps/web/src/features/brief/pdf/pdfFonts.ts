import { Font } from '@react-pdf/renderer';
import armenian from '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-400-normal.woff?url';
import georgian from '@fontsource/noto-sans-georgian/files/noto-sans-georgian-georgian-400-normal.woff?url';
import hebrew from '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff?url';
import sansCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-700-normal.woff?url';
import sansGreek from '@fontsource/source-sans-3/files/source-sans-3-greek-700-normal.woff?url';
import sansLatinExtended from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-700-normal.woff?url';
import sansLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff?url';
import italicCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff?url';
import serifCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff?url';
import italicGreek from '@fontsource/source-serif-4/files/source-serif-4-greek-400-italic.woff?url';
import serifGreek from '@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff?url';
import italicLatinExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff?url';
import serifLatinExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff?url';
import italicLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff?url';
import serifLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?url';
import arabic from '@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff?url';
import replacement from '@fontsource/vazirmatn/files/vazirmatn-latin-400-normal.woff?url';

/** A part of the fonts: letters of one script, upright and, where there is one, in italics and as a sans serif in bold. */
interface FontPart {
  readonly name: string;
  /** Which texts need it. */
  readonly letters: RegExp;
  readonly serif: string;
  readonly italic?: string;
  readonly sans?: string;
}

const parts: readonly FontPart[] = [
  { name: 'latin', letters: /./u, serif: serifLatin, italic: italicLatin, sans: sansLatin },
  {
    name: 'latin-extended',
    letters: /[^\0-\u00ff\u2000-\u20ff]/u,
    serif: serifLatinExtended,
    italic: italicLatinExtended,
    sans: sansLatinExtended,
  },
  {
    name: 'cyrillic',
    letters: /\p{Script=Cyrillic}/u,
    serif: serifCyrillic,
    italic: italicCyrillic,
    sans: sansCyrillic,
  },
  { name: 'greek', letters: /\p{Script=Greek}/u, serif: serifGreek, italic: italicGreek, sans: sansGreek },
  { name: 'hebrew', letters: /\p{Script=Hebrew}|\u200e/u, serif: hebrew },
  { name: 'arabic', letters: /\p{Script=Arabic}/u, serif: arabic },
  { name: 'armenian', letters: /\p{Script=Armenian}/u, serif: armenian },
  { name: 'georgian', letters: /\p{Script=Georgian}/u, serif: georgian },
];

interface FontFile {
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
}

/** What stands for a character that no font has. */
const REPLACEMENT = '\ufffd';

/** The fonts of a document: the families of each sort, of which each character takes the first that has it. */
export interface PdfFonts {
  readonly serif: string[];
  readonly sans: string[];
  /** A text with what no font has replaced; `lacking` counts it. */
  readonly covered: (text: string) => string;
  readonly lacking: () => number;
}

/** Loads the fonts that a text needs, from this server. */
export async function loadFonts(text: string): Promise<PdfFonts> {
  const needed = parts.filter(({ letters }) => letters.test(text));
  for (const { name, serif, italic, sans } of needed) {
    register(`serif ${name}`, serif, italic);
    register(`sans ${name}`, sans ?? serif);
  }
  register('replacement', replacement);
  const serif = [...needed.map(({ name }) => `serif ${name}`), 'replacement'];
  const sans = [...needed.map(({ name }) => `sans ${name}`), 'replacement'];
  await Promise.all([...serif, ...sans].map((fontFamily) => Font.load({ fontFamily })));
  let lacking = 0;
  const has = (sign: string): boolean =>
    serif.some((fontFamily) => {
      // Its types lack those of the library that reads fonts.
      const read = Font.getFont({ fontFamily })?.data as unknown as FontFile | undefined;
      return read?.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) ?? false;
    });
  const known = new Map<string, boolean>();
  const covered = (words: string): string =>
    words.replace(/[^\s\x20-\x7e]/gu, (sign) => {
      let found = known.get(sign);
      if (found === undefined) known.set(sign, (found = has(sign)));
      if (found) return sign;
      lacking += 1;
      return REPLACEMENT;
    });
  return { serif, sans, covered, lacking: () => lacking };
}

/** The library asks every family for every style that the document has. */
function register(family: string, upright: string, italic = upright): void {
  Font.register({
    family,
    fonts: [
      { src: upright, fontWeight: 400 },
      { src: upright, fontWeight: 700 },
      { src: italic, fontStyle: 'italic', fontWeight: 400 },
    ],
  });
}

/** Breaks addresses where `breakable` allows it, and no other word. */
export function breakWords(): void {
  Font.registerHyphenationCallback((word) =>
    // Between two empty parts there is no hyphen.
    word.includes(BREAK)
      ? word
          .split(BREAK)
          .flatMap((part) => [part, ''])
          .slice(0, -1)
      : [word],
  );
}

/** Zero-width space. */
const BREAK = '\u200b';

/** An address that may go on in the next line after a sign. */
export const breakable = (url: string): string => url.replace(/(?<=[/.?&=_-])(?=[^/.])/gu, BREAK);
