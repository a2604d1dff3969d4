import type { Client } from '@urql/core';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { webAddress } from '../../domain/words/links';
import type { GraphImage } from '../../graph-view/image/imageModel';
import { imageOfPaths, imageOfWindow } from '../../graph-view/image/toImage';
import { fileName, saveFile } from '../../ui/saveFile';
import type { Scheme } from '../../ui/theme/scheme';
import { chicago, plainText } from '../citations/citationStyles';
import { fontFaces, toPng } from '../image-export/png';
import { printPage } from '../image-export/print';
import { type SvgImage, imageSvg } from '../image-export/svg';
import { permalinkOf } from '../permalink/permalink';
import type { ExportContent } from './exportChoices';
import { readSources } from './queries';

/** Image formats: PNG at one, two and four times the size, SVG, print. */
export type ImageFormat = 'png1' | 'png2' | 'png4' | 'svg' | 'print';

/** Formats of briefs and lists of sources. */
export type TextFormat = 'markdown' | 'html' | 'docx' | 'pdf' | 'printBrief' | 'bibtex' | 'csl';

/** Date of today in UTC, YYYY-MM-DD. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Permalink for exports; as much of the view as fits. */
export const exportPermalink = (): string =>
  `${location.origin}/${permalinkOf(useExplorer.getState()).query}`;

/** The input of the image: the paths laid out separately, or the network as the window shows it; null if it is not drawn. */
function imageModelOf({ laidOut }: ExportContent, scheme: Scheme): GraphImage | null {
  const { notes } = useExplorer.getState();
  return laidOut === null ? imageOfWindow(notes, scheme) : imageOfPaths(laidOut, scheme);
}

/**
 * Exports an image and returns a message.
 *
 * @throws Error with words for the reader
 */
export async function exportImage(
  client: Client,
  content: ExportContent,
  form: ImageFormat,
  scheme: Scheme,
): Promise<string> {
  const { title, conditions, relations, laidOut, clocks } = content;
  const { graph } = useExplorer.getState();
  const drawing = imageModelOf(content, scheme);
  if (drawing === null)
    throw new Error('Open the graph and wait until it is drawn: the image is of what it shows.');
  const drawn = new Set(drawing.lines.flatMap(({ relationIds }) => relationIds));
  const shown = laidOut === null ? (graph?.relations ?? []) : relations;
  const sources = await readSources(
    client,
    shown.filter(({ id }) => drawn.has(id)),
    clocks?.knownAt ?? null,
  );
  const words = JSON.stringify([title, conditions, sources, drawing]);
  const frame = {
    title,
    conditions,
    sources: sources.map((source) => ({
      words: plainText(chicago.reference(source)),
      url: webAddress(source.url),
    })),
    madeOn: today(),
    address: exportPermalink(),
    clocks,
    fontFaces: form === 'print' ? '' : await fontFaces(words),
  };
  const picture = imageSvg(drawing, frame, scheme);
  return saveOrPrint(picture, title, form);
}

async function saveOrPrint(picture: SvgImage, title: string, form: ImageFormat): Promise<string> {
  if (form === 'print') {
    printPage(new DOMParser().parseFromString(picture.svg, 'image/svg+xml').documentElement);
    return 'The image was handed to the printer.';
  }
  const name = fileName(title, form === 'svg' ? 'svg' : 'png');
  const times = { png1: 1, png2: 2, png4: 4 } as const;
  saveFile(
    name,
    form === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await toPng(picture, times[form]),
  );
  return `Saved as ${name}.`;
}
