import type { Client } from '@urql/core';
import { readSources } from '../../api/readSources';
import { chicago, plainText } from '../../citing/citationStyles';
import { drawAlone } from '../../graph/drawAlone';
import { takeDrawing } from '../../graph/takeDrawing';
import type { Drawing } from '../../pictures/drawing';
import { fileName } from '../../pictures/fileName';
import { fontFaces } from '../../pictures/fontFaces';
import { type PictureSvg, pictureSvg } from '../../pictures/pictureSvg';
import { printSheet } from '../../pictures/printSheet';
import { saveFile } from '../../pictures/saveFile';
import { toPng } from '../../pictures/toPng';
import { useExplorer } from '../../state/explorer';
import { webAddress } from '../../state/words/webAddress';
import type { Scheme } from '../../theme/scheme';
import type { PictureForm } from './forms';
import { handedAddress } from './handedAddress';
import type { TakenMatter } from './takenMatter';

import { today } from './today';

/** What the picture is drawn from: the paths laid out by themselves, or the network as the window shows it; null where it is not drawn. */
export function drawingOf({ laidOut }: TakenMatter, scheme: Scheme): Drawing | null {
  const { notes } = useExplorer.getState();
  return laidOut === null ? takeDrawing(window.entente?.graph, notes, scheme) : drawAlone(laidOut, scheme);
}

/**
 * Makes a picture of what is taken away, or of the network as the window shows it, and saves or prints it. Says what was done.
 *
 * @throws Error with words for the reader
 */
export async function takePicture(
  client: Client,
  matter: TakenMatter,
  form: PictureForm,
  scheme: Scheme,
): Promise<string> {
  const { title, conditions, relations, laidOut, clocks } = matter;
  const { graph } = useExplorer.getState();
  const drawing = drawingOf(matter, scheme);
  if (drawing === null)
    throw new Error('Open the graph and wait until it is drawn: the picture is of what it shows.');
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
    address: handedAddress(),
    clocks,
    fontFaces: form === 'print' ? '' : await fontFaces(words),
  };
  const picture = pictureSvg(drawing, frame, scheme);
  return deliver(picture, title, form);
}

async function deliver(picture: PictureSvg, title: string, form: PictureForm): Promise<string> {
  if (form === 'print') {
    printSheet(new DOMParser().parseFromString(picture.svg, 'image/svg+xml').documentElement);
    return 'The picture was handed to the printer.';
  }
  const name = fileName(title, form === 'svg' ? 'svg' : 'png');
  const times = { png1: 1, png2: 2, png4: 4 } as const;
  saveFile(
    name,
    form === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await toPng(picture, times[form]),
  );
  return `Saved as ${name}.`;
}
