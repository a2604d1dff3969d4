import { pdf } from '@react-pdf/renderer';
import type { Brief } from '../brief';
import type { WrittenPdf } from './briefPdf';
import { BriefDocument } from './BriefDocument';
import { breakWords, loadFonts } from './pdfFonts';

/** Writes a brief as PDF: in a worker, since it takes seconds, and since the library's layout is WebAssembly, which the page's own policy does not allow. */
addEventListener('message', ({ data }: MessageEvent<{ brief: Brief; image: Blob | null }>) => {
  void write(data.brief, data.image).then(postMessage, reportError);
});

// The library asks whether an image is a Buffer, in browsers too, which have none.
Object.assign(globalThis, { Buffer: { isBuffer: () => false } });

async function write(brief: Brief, image: Blob | null): Promise<WrittenPdf> {
  breakWords();
  const fonts = await loadFonts(`${JSON.stringify(brief)}\u200e`);
  const blob = await pdf(<BriefDocument brief={brief} image={image} fonts={fonts} />).toBlob();
  return { blob, lacking: fonts.lacking() };
}
