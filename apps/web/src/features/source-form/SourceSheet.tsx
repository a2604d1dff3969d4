import type { JSX } from 'react';
import { useClient } from 'urql';
import { addSource } from '../../api/sourceWrites';
import { Sheet } from '../../ui/Sheet';
import { addressOfDocument } from '../citations/pageAddresses';
import { sourceInput } from './sourceDraft';
import { SourceForm } from './SourceForm';

/** Adds a document by its pasted text, and opens it. */
export default function SourceSheet({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const client = useClient();
  return (
    <Sheet title="Add a document" onClose={onClose}>
      <SourceForm
        action="Add the document"
        onSend={async (draft) => {
          const { data, error } = await client.mutation(addSource, { input: sourceInput(draft) }).toPromise();
          if (error) throw error;
          if (data) location.assign(addressOfDocument(data.addSource.id));
        }}
        onCancel={onClose}
      />
    </Sheet>
  );
}
