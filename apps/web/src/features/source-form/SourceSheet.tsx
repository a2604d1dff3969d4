import type { JSX } from 'react';
import { Sheet } from '../../ui/Sheet';
import { addressOfDocument } from '../citations/pageAddresses';
import { SourceForm } from './SourceForm';

/** Adds a document by its pasted text, and opens it. */
export default function SourceSheet({ onClose }: { readonly onClose: () => void }): JSX.Element {
  return (
    <Sheet title="Add a document" onClose={onClose}>
      <SourceForm onAdded={(sourceId) => location.assign(addressOfDocument(sourceId))} onCancel={onClose} />
    </Sheet>
  );
}
