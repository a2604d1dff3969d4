import { type JSX, useContext, useState } from 'react';
import { useMutation } from 'urql';
import type { ClaimDetails } from '../../api/claims';
import { describeError } from '../../api/errors';
import { useRole } from '../../api/viewer';
import { ReadOnly } from '../../commands/commands';
import { useExplorer } from '../../domain/page-state/explorerStore';
import attachStyles from './AttachDocument.module.css';
import styles from './MissingDocuments.module.css';
import { attachText } from './queries';
import { readUtf8 } from './readUtf8';

/** Lists the claims' documents that are not held, and offers to add them; nothing if all are held. */
export function MissingDocuments({
  claims,
}: {
  readonly claims: readonly ClaimDetails[];
}): JSX.Element | null {
  const role = useRole();
  const readOnly = useContext(ReadOnly);
  const mayAttach = !readOnly && role !== 'READER';
  const cited = claims.flatMap(({ citations }) => citations.map(({ source }) => source));
  const unheld = [
    ...new Map(cited.filter(({ held }) => !held).map((source) => [source.id, source])).values(),
  ];
  if (unheld.length === 0) return null;
  return (
    <div className={styles.notice}>
      <p>
        {unheld.length === 1 ? 'The text of this source is' : 'The texts of these sources are'} not held here,
        so {unheld.length === 1 ? 'its passages' : 'their passages'} cannot be shown. To add a document, run{' '}
        <code>npx entente source add &lt;file&gt;</code>
        {mayAttach ? ', or choose it here.' : '.'}
      </p>
      <ul className={styles.sources}>
        {unheld.map(({ id, title }) => (
          <li key={id}>
            <bdi>{title}</bdi>
            {mayAttach && <AttachDocument sourceId={id} title={title} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface AttachDocumentProps {
  readonly sourceId: string;
  readonly title: string;
}

/** Lets an editor upload the document of a source, so that its passages can be read. */
function AttachDocument({ sourceId, title }: AttachDocumentProps): JSX.Element {
  const [{ fetching }, attach] = useMutation(attachText);
  const announce = useExplorer((explorer) => explorer.announce);
  const [problem, setProblem] = useState<string | null>(null);

  async function take(file: File): Promise<void> {
    const text = readUtf8(await file.arrayBuffer());
    if (text === null) {
      setProblem(`${file.name} is not UTF-8 text. Save it as UTF-8, or add it with npx entente source add.`);
      return;
    }
    const { error } = await attach({ sourceId, text });
    setProblem(error ? describeError(error) : null);
    if (!error) announce(`The text of “${title}” is held now.`);
  }

  return (
    <div className={attachStyles.attach}>
      <label className={attachStyles.label}>
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
      {problem !== null && (
        <p role="alert" className={attachStyles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
