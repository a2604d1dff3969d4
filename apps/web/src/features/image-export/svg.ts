import type { Clocks } from '../../domain/questions/clocks';
import type { Opened } from '../../domain/network/selection';
import { displayDate } from '../../domain/words/dates';
import { escapeXml, isolated } from '../../domain/words/text';
import type { GraphImage } from '../../graph-view/image/imageModel';
import { wrapWords } from '../../graph-view/image/notes';
import { palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import { readNavigation, writeNavigation } from '../permalink/viewParameters';
import { legendSvg } from './legendSvg';
import { lineSvg, noteSvg, round, shapeSvg } from './svgParts';

/** The parts around a drawing that make it understandable without the page. */
export interface ImageFrame {
  /** Empty if the image is part of a document that has a title. */
  readonly title: string;
  /** The filters and days that apply, each as a sentence. */
  readonly conditions: readonly string[];
  /** As in a list of sources. */
  readonly sources: readonly { readonly words: string; readonly url: string | null }[];
  /** YYYY-MM-DD; null if the document around it has the date. */
  readonly madeOn: string | null;
  /** Where the page shows the same, as `https://host/?…`. */
  readonly address: string;
  /** The clocks of the image, also for the pages that it links to; null: not set. */
  readonly clocks: Clocks | null;
  /** The fonts, as `@font-face` rules with embedded data; empty: the fonts of the reader's machine. */
  readonly fontFaces: string;
}

/** An SVG document with its size in pixels. */
export interface SvgImage {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const NARROWEST = 640;

/** The network as one SVG document: title, conditions, drawing, legend and sources, with text as text and links to the explorer. */
export function imageSvg(drawing: GraphImage, frame: ImageFrame, scheme: Scheme): SvgImage {
  const { background, text } = drawing;
  const { muted } = palette[scheme];
  const width = Math.max(NARROWEST, drawing.width);
  const inner = width - 2 * MARGIN;
  const link = (selection: Opened): string => {
    const query = writeNavigation({ ...readNavigation(''), selection, clocks: frame.clocks });
    return new URL(`/${query}`, frame.address).href;
  };
  const parts: string[] = [];
  let y = MARGIN;

  function write(words: string, size: number, colour: string, { weight = 400, url = '' } = {}): void {
    for (const line of wrapWords(words, inner, size)) {
      y += size * 1.35;
      const written = `<text x="${MARGIN}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeXml(isolated(line))}</text>`;
      parts.push(url === '' ? written : `<a href="${escapeXml(url)}">${written}</a>`);
    }
  }

  if (frame.title !== '') write(frame.title, 20, text, { weight: 600 });
  y += 2;
  for (const condition of frame.conditions) write(condition, 13, muted);
  y += 12;
  parts.push(
    `<svg x="${round((width - drawing.width) / 2)}" y="${round(y)}" width="${round(drawing.width)}" height="${round(drawing.height)}" viewBox="0 0 ${round(drawing.width)} ${round(drawing.height)}" overflow="hidden">`,
    ...drawing.lines.map((line) =>
      lineSvg(line, link({ kind: 'relation', id: line.relationIds[0] ?? '' }), background),
    ),
    ...drawing.shapes.map((shape) =>
      shapeSvg(shape, link({ kind: 'actor', id: shape.actorId }), background, text),
    ),
    ...drawing.notes.map((note) => noteSvg(note, drawing, scheme)),
    '</svg>',
  );
  y += drawing.height + 16;
  parts.push(`<path d="M${MARGIN} ${round(y)}H${width - MARGIN}" stroke="${muted}" stroke-width=".5"/>`);
  y += 16;
  const legend = legendSvg(drawing, scheme, inner);
  parts.push(`<g transform="translate(${MARGIN} ${round(y)})">${legend.svg}</g>`);
  y += legend.height + 8;
  if (frame.sources.length > 0) {
    write('Sources', 13, text, { weight: 600 });
    for (const { words, url } of frame.sources) write(words, 12, text, { url: url ?? '' });
    y += 8;
  }
  if (frame.madeOn !== null) {
    write(`Made with Entente on ${displayDate(frame.madeOn)}.`, 12, muted, { url: frame.address });
  }
  const height = Math.ceil(y + MARGIN);
  const style = frame.fontFaces === '' ? '' : `<style>${frame.fontFaces}</style>`;
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif"><title>${escapeXml(frame.title)}</title>${style}<rect width="100%" height="100%" fill="${background}"/>${parts.join('')}</svg>`,
  };
}
