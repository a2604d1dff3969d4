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

const purposeWords = {
  data: 'the data are imported',
  document: 'the documents are added',
  view: 'the saved view is open',
} as const;

/** Takes files that are dropped anywhere on the explorer: data are imported, documents held, and a view that was saved is opened. */
export function useDroppedFiles(): void {
  const mayWrite = useRole() !== 'READER';
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const files = Array.from(event.dataTransfer?.files ?? []);
      if (files.length === 0 || event.defaultPrevented) return;
      event.preventDefault();
      const purposes = files.map(({ name }) => purposeOf(name));
      // One dialog is open at a time: data come first.
      const purpose = (['data', 'document', 'view'] as const).find((one) => purposes.includes(one)) ?? 'view';
      const taken = files.filter((_, i) => purposes[i] === purpose);
      const refuse = (names: readonly File[], why: string): void => {
        const listed = names.map(({ name }) => name).join(', ');
        const were = names.length === 1 ? 'was' : 'were';
        useErrorNotice.getState().show(`${listed} ${were} not taken: ${why}`, null);
      };
      if (purpose !== 'view' && !mayWrite) {
        refuse(files, 'only editors import data and add documents. Sign in first.');
        return;
      }
      const [view] = taken;
      const left = files.filter((one) => !(purpose === 'view' ? one === view : taken.includes(one)));
      if (left.length > 0)
        refuse(left, `drop ${left.length === 1 ? 'it' : 'them'} after ${purposeWords[purpose]}.`);
      if (purpose === 'data') usePage.getState().open('import', taken);
      else if (purpose === 'document') usePage.getState().open('documents', taken);
      else if (view) void useShare.getState().openFile(view);
    };
    addEventListener('dragover', hold);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hold);
      removeEventListener('drop', drop);
    };
  }, [mayWrite]);
}
