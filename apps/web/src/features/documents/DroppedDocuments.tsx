import { type JSX, useEffect, useRef } from 'react';
import { Sheet } from '../../ui/Sheet';
import { AddDocuments } from './AddDocuments';
import { useAddedFiles } from './useAddedFiles';

interface DroppedDocumentsProps {
  readonly files: readonly File[];
  readonly onClose: () => void;
}

const nothing = (): void => undefined;

/** Documents that were dropped on the explorer, to be checked before they are held. */
export default function DroppedDocuments({ files, onClose }: DroppedDocumentsProps): JSX.Element {
  const added = useAddedFiles(nothing);
  const taken = useRef<readonly File[] | null>(null);
  const { add } = added;
  useEffect(() => {
    // Once for each drop, though effects run twice in development.
    if (taken.current !== files) add(files);
    taken.current = files;
  }, [add, files]);
  return (
    <Sheet title="Add documents" wide onClose={onClose}>
      <AddDocuments added={added} />
    </Sheet>
  );
}
