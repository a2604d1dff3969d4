import { type FilesReport, importFiles, type ImportTerms } from '@entente/application';
import { storeOf } from './storeOf.js';
import type { TestStore } from './testStore.js';

/** Imports a text as a file, past what is refused unless the terms say otherwise. */
export const importText = (
  corner: TestStore,
  text: string,
  terms: Partial<ImportTerms> = {},
  name = 'register.csv',
): Promise<FilesReport> =>
  importFiles(
    storeOf(corner),
    [
      {
        name,
        open: async function* () {
          yield await Promise.resolve(Buffer.from(text));
        },
      },
    ],
    { onError: 'skip', ...terms },
    corner.writer,
  );
