import type { Client } from '@urql/core';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { counted } from '../../domain/words/text';
import { imageOfNetwork, imageOfPaths, type PlacedGraph } from '../../graph-view/image/toImage';
import { placeGraph } from '../../graph-view/layout/ownPlaces';
import { fileName, saveFile } from '../../ui/saveFile';
import { type Brief, composeBrief } from '../brief/brief';
import { briefHtml, briefMain } from '../brief/briefHtml';
import { briefMarkdown } from '../brief/briefMarkdown';
import { bibtexEntry } from '../citations/bibtexEntry';
import type { StyleName } from '../citations/citationStyles';
import type { CitedSource } from '../citations/citedPassage';
import { cslItem } from '../citations/cslItem';
import { printPage } from '../image-export/print';
import { fontFaces, toPng } from '../image-export/png';
import { type SvgImage, imageSvg } from '../image-export/svg';
import type { ExportContent } from './exportChoices';
import { type TextFormat, exportPermalink, today } from './exportImage';
import { readWithClaims } from './queries';

/** Most relations of a brief. */
const MOST_IN_BRIEF = 300;

/**
 * Exports a brief or a list of its sources and returns a message. A Markdown brief has its image in a second file.
 *
 * @throws Error with words for the reader
 */
export async function exportBrief(
  client: Client,
  content: ExportContent,
  form: TextFormat,
  style: StyleName,
): Promise<string> {
  const { title, conditions, paths, relations, clocks } = content;
  if (relations.length > MOST_IN_BRIEF) {
    throw new Error(
      `A brief holds ${MOST_IN_BRIEF} relations, and these are ${relations.length}. Select fewer, or filter.`,
    );
  }
  const ofPaths = paths.flatMap(({ hops }) => hops.flatMap((hop) => hop.relations));
  const read = new Set(ofPaths.map(({ id }) => id));
  const described = await readWithClaims(
    client,
    relations.filter(({ id }) => !read.has(id)),
    clocks?.knownAt ?? null,
  );
  if (form === 'bibtex' || form === 'csl') {
    const citations = [...ofPaths, ...described].flatMap(({ claims }) =>
      claims.flatMap((claim) => claim.citations),
    );
    const cited = [...new Map(citations.map(({ source }) => [source.id, source])).values()];
    return form === 'bibtex'
      ? save(title, 'bib', 'application/x-bibtex', bibtexOf(cited))
      : save(
          title,
          'json',
          'application/json',
          `${JSON.stringify(
            cited.map((source) => cslItem(source)),
            null,
            2,
          )}\n`,
        );
  }
  const brief = composeBrief({
    title,
    conditions,
    paths,
    relations: described,
    style,
    picture: form === 'docx' || form === 'pdf' ? null : ((await pictureOf(content))?.svg ?? null),
    madeOn: today(),
    address: exportPermalink(),
  });
  if (form === 'docx') return saveDocx(brief, content);
  return form === 'pdf' ? savePdf(brief, content) : saveOrPrint(brief, form);
}

async function saveDocx(brief: Brief, content: ExportContent): Promise<string> {
  const { briefDocx } = await import('../brief/briefDocx');
  const image = await imageOf(brief, content);
  const name = fileName(brief.title, 'docx');
  saveFile(name, await briefDocx(brief, image && { ...image, png: await image.png.arrayBuffer() }));
  return `Saved as ${name}.`;
}

async function savePdf(brief: Brief, content: ExportContent): Promise<string> {
  const { briefPdf } = await import('../brief/pdf/briefPdf');
  const { blob, lacking } = await briefPdf(brief, (await imageOf(brief, content))?.png ?? null);
  const name = fileName(brief.title, 'pdf');
  saveFile(name, blob);
  if (lacking === 0) return `Saved as ${name}.`;
  return `Saved as ${name}. ${counted(lacking, 'character')} of scripts that its fonts lack ${lacking === 1 ? 'is' : 'are'} shown as \ufffd; the brief for Word has them.`;
}

/** The image of a brief at twice its size, which is given in pixels; null where nothing is drawn. */
async function imageOf(
  brief: Brief,
  content: ExportContent,
): Promise<{ png: Blob; width: number; height: number } | null> {
  const picture = await pictureOf(content, await fontFaces(JSON.stringify(brief.findings)));
  return picture && { png: await toPng(picture, 2), width: picture.width, height: picture.height };
}

function saveOrPrint(brief: Brief, form: Exclude<TextFormat, 'bibtex' | 'csl' | 'docx' | 'pdf'>): string {
  const { title, picture } = brief;
  switch (form) {
    case 'printBrief': {
      const main = new DOMParser().parseFromString(briefMain(brief), 'text/html').querySelector('main');
      if (main) printPage(main);
      return 'The brief was handed to the printer.';
    }
    case 'html':
      return save(title, 'html', 'text/html', briefHtml(brief));
    case 'markdown': {
      if (picture === null) return save(title, 'md', 'text/markdown', briefMarkdown(brief));
      const written = save(title, 'md', 'text/markdown', briefMarkdown(brief, fileName(title, 'svg')));
      save(title, 'svg', 'image/svg+xml', picture);
      return `${written} Its image is beside it as ${fileName(title, 'svg')}.`;
    }
  }
}

/** All that the brief is about with its legend, in light colours; title and sources are in the brief. Null where it is about no relation. */
async function pictureOf(content: ExportContent, faces = ''): Promise<SvgImage | null> {
  const { laidOut } = content;
  const drawing =
    laidOut === null
      ? imageOfNetwork(await placed(content), useExplorer.getState().notes, 'light')
      : imageOfPaths(laidOut, 'light');
  if (drawing === null) return null;
  const frame = {
    title: '',
    conditions: [],
    sources: [],
    madeOn: null,
    address: exportPermalink(),
    clocks: content.clocks,
    fontFaces: faces,
  };
  return imageSvg(drawing, frame, 'light');
}

/** The relations of a brief and their actors, where they stand in the network, or laid out anew where it has not been drawn. */
async function placed({ relations }: ExportContent): Promise<PlacedGraph> {
  const { graph, places, layout } = useExplorer.getState();
  const ends = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const actors = (graph?.actors ?? []).filter(({ id }) => ends.has(id));
  const own = { actors, relations };
  if (actors.every(({ id }) => places[id])) return { graph: own, places };
  return { graph: own, places: Object.fromEntries(await placeGraph(own, layout, [])) };
}

const bibtexOf = (cited: readonly CitedSource[]): string =>
  `${cited.map((source) => bibtexEntry(source)).join('\n\n')}\n`;

function save(title: string, ending: string, type: string, text: string): string {
  const name = fileName(title, ending);
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
  return `Saved as ${name}.`;
}
