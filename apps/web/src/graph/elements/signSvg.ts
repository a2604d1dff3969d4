/** The content of the SVG that `signImage` made. */
export function signSvg(image: string): string {
  const svg = decodeURIComponent(image.replace(/^data:image\/svg\+xml;utf8,/u, ''));
  return /^<svg [^>]*>(.*)<\/svg>$/su.exec(svg)?.[1] ?? '';
}
