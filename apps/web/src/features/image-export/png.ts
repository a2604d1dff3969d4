import latinExtended from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import type { SvgImage } from './svg';

/** The letters of the page's first font file. */
const LATIN = /^[\p{ASCII}\u0080-\u00ff\u2000-\u206f\u20ac\u2190-\u2193\u2212\u2215]*$/u;

/** The page's fonts as embedded style rules, without those that the text does not need. */
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

/** No browser draws more pixels than this at once. */
const MOST_PIXELS = 120_000_000;
const LONGEST_SIDE = 16_000;

/** An SVG image as PNG, at a multiple of its size in pixels. @throws Error with a message for the reader if the browser cannot draw it. */
export async function toPng({ svg, width, height }: SvgImage, times: 1 | 2 | 4): Promise<Blob> {
  const [w, h] = [width * times, height * times];
  if (w * h > MOST_PIXELS || Math.max(w, h) > LONGEST_SIDE) {
    throw new Error('The image is too large for this size. Choose a smaller one, or SVG.');
  }
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    // Fonts within the image may load a moment after it.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const canvas = document.createElement('canvas');
    canvas.width = w;
    canvas.height = h;
    canvas.getContext('2d')?.drawImage(image, 0, 0, w, h);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) =>
        blob ? resolve(blob) : reject(new Error('The browser could not draw the image.')),
      ),
    );
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
