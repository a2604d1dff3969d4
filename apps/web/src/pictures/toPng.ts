import type { PictureSvg } from './pictureSvg';

/** More pixels than this no browser draws at once. */
const MOST_PIXELS = 120_000_000;
const LONGEST_SIDE = 16_000;

/** A picture as PNG, so many times its size in pixels. @throws Error with words for the reader where the browser cannot draw it. */
export async function toPng({ svg, width, height }: PictureSvg, times: 1 | 2 | 4): Promise<Blob> {
  const [w, h] = [width * times, height * times];
  if (w * h > MOST_PIXELS || Math.max(w, h) > LONGEST_SIDE) {
    throw new Error('The picture is too large for this size. Choose a smaller one, or SVG.');
  }
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    // Fonts within the picture may come a moment after it.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const canvas = document.createElement('canvas');
    canvas.width = w;
    canvas.height = h;
    canvas.getContext('2d')?.drawImage(image, 0, 0, w, h);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) =>
        blob ? resolve(blob) : reject(new Error('The browser could not draw the picture.')),
      ),
    );
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
