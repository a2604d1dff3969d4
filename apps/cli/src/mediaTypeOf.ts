import { extname } from 'node:path';
import { UsageError } from './usageError.js';

const mediaTypes: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.csv': 'text/csv',
};

/** What sort of text a file is, by its name; text/plain where that does not say. @throws UsageError for what is not held as text yet. */
export function mediaTypeOf(file: string): string {
  const extension = extname(file).toLowerCase();
  if (['.pdf', '.html', '.htm', '.docx'].includes(extension)) {
    throw new UsageError(
      `${file}: ${extension.slice(1)} documents are not read; give the text as .txt or .md`,
    );
  }
  return mediaTypes[extension] ?? 'text/plain';
}
