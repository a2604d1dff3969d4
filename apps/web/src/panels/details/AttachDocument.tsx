import { type JSX, useState } from 'react';
import { useMutation } from 'urql';
import { attachText } from '../../api/attachText';
import { faultWords } from '../../api/faultWords';
import { readUtf8 } from '../../state/claims/readUtf8';
import { useExplorer } from '../../state/explorer';
import styles from './AttachDocument.module.css';

interface AttachDocumentProps {
  readonly sourceId: string;
  readonly title: string;
}

/** Lets an editor hand over the document of a source, so that its passages can be read. */
export function AttachDocument({ sourceId, title }: AttachDocumentProps): JSX.Element {
  const [{ fetching }, attach] = useMutation(attachText);
  const announce = useExplorer((explorer) => explorer.announce);
  const [fault, setFault] = useState<string | null>(null);

  async function take(file: File): Promise<void> {
    const text = readUtf8(await file.arrayBuffer());
    if (text === null) {
      setFault(`${file.name} is not UTF-8 text. Save it as UTF-8, or add it with npx entente source add.`);
      return;
    }
    const { error } = await attach({ sourceId, text });
    setFault(error ? faultWords(error) : null);
    if (!error) announce(`The text of “${title}” is held now.`);
  }

  return (
    <div className={styles.attach}>
      <label className={styles.label}>
        {fetching ? 'Adding the document…' : 'Choose the document'}
        <input
          type="file"
          className="unseen"
          accept="text/*,.txt,.md"
          disabled={fetching}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // So that the same file can be chosen again after an error.
            currentTarget.value = '';
            if (file) void take(file);
          }}
        />
      </label>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
