import latinExtended from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/** The letters that are in the first font of the page. */
const LATIN = /^[\p{ASCII}\u0080-\u00ff\u2000-\u206f\u20ac\u2190-\u2193\u2212\u2215]*$/u;

/** The page's font as rules for a style sheet that fetch nothing, as far as the words need it. */
export async function fontFaces(words: string): Promise<string> {
  const files = LATIN.test(words) ? [latin] : [latin, latinExtended];
  const faces = await Promise.all(
    files.map(async (file) => {
      const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
      const coded = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      const range = file === latinExtended ? 'unicode-range:U+0100-02FF,U+1E00-1EFF;' : '';
      return `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;${range}src:url(data:font/woff2;base64,${coded}) format('woff2-variations')}`;
    }),
  );
  return faces.join('');
}
