import type { Brief } from '../brief';

/** A PDF, and how many characters its fonts lack: those of scripts other than Latin, Cyrillic, Greek, Hebrew, Arabic, Armenian and Georgian. */
export interface WrittenPdf {
  readonly blob: Blob;
  readonly lacking: number;
}

/** Writes a brief as PDF, with its image as PNG. @throws Error with words for the reader */
export function briefPdf(brief: Brief, image: Blob | null): Promise<WrittenPdf> {
  const worker = new Worker(new URL('./pdfWorker.tsx', import.meta.url), { type: 'module' });
  return new Promise<WrittenPdf>((resolve, reject) => {
    const refuse = (): void =>
      reject(new Error('The PDF could not be written. Save the brief for Word, or print it to a PDF.'));
    worker.addEventListener('message', ({ data }: MessageEvent<WrittenPdf>) => resolve(data));
    worker.addEventListener('error', refuse);
    worker.addEventListener('messageerror', refuse);
    worker.postMessage({ brief: { ...brief, picture: null }, image });
  }).finally(() => worker.terminate());
}
