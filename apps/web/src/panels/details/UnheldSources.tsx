import { type JSX, useContext } from 'react';
import { useQuery } from 'urql';
import type { ClaimDetails } from '../../api/claimDetails';
import { viewerRole } from '../../api/viewerRole';
import { ReadOnly } from '../../commands/readOnly';
import { AttachDocument } from './AttachDocument';
import styles from './UnheldSources.module.css';

/** Which of the claims' documents are not held, and how to add them. Nothing where all are. */
export function UnheldSources({ claims }: { readonly claims: readonly ClaimDetails[] }): JSX.Element | null {
  const [{ data }] = useQuery({ query: viewerRole });
  const readOnly = useContext(ReadOnly);
  const mayAttach = !readOnly && data !== undefined && data.viewer.role !== 'READER';
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
