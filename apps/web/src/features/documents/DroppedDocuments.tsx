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
  const isAdded = useRef(false);
  const { add } = added;
  useEffect(() => {
    // Once, though effects run twice in development.
    if (!isAdded.current) add(files);
    isAdded.current = true;
  }, [add, files]);
  return (
    <Sheet title="Add documents" wide onClose={onClose}>
      <AddDocuments added={added} />
    </Sheet>
  );
}
