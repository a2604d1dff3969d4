import { useEffect } from 'react';
import { useRole } from '../api/viewer';
import { useShare } from '../features/share/share';
import { useErrorNotice } from '../ui/errorNotice';
import { usePage } from './pageState';

const data = /\.(?:csv|tsv|tab|xlsx|xlsm|jsonl|ndjson|ijson|ftm\.json)$/iu;
const documents = /\.(?:pdf|html?|xhtml|md|markdown|txt)$/iu;

/** What a dropped file is for: data to import, documents to hold, or a view that was saved. */
const purposeOf = (name: string): 'data' | 'document' | 'view' =>
  data.test(name) ? 'data' : documents.test(name) ? 'document' : 'view';

/** Takes files that are dropped anywhere on the explorer: data are imported, documents held, and a view that was saved is opened. */
export function useDroppedFiles(): void {
  const mayWrite = useRole() !== 'READER';
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const files = Array.from(event.dataTransfer?.files ?? []);
      const [file] = files;
      if (!file || event.defaultPrevented) return;
      event.preventDefault();
      const purpose = purposeOf(file.name);
      if (purpose === 'view') void useShare.getState().openFile(file);
      else if (!mayWrite) {
        useErrorNotice
          .getState()
          .show(
            `${file.name} was not taken: only editors import data and add documents. Sign in first.`,
            null,
          );
      } else if (purpose === 'data') usePage.getState().open('import', [file]);
      else {
        const documents = files.filter(({ name }) => purposeOf(name) === 'document');
        usePage.getState().open('documents', documents);
      }
    };
    addEventListener('dragover', hold);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hold);
      removeEventListener('drop', drop);
    };
  }, [mayWrite]);
}
