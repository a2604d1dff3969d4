import { useDebouncedValue } from '@mantine/hooks';
import { type JSX, useState } from 'react';
import { useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { graphql } from '../../api/graphql';
import { displayDate } from '../../domain/words/dates';
import { isolated } from '../../domain/words/text';
import { Field } from '../../ui/Field';
import { Sheet } from '../../ui/Sheet';
import { addressOfFurtherClaim } from '../citations/pageAddresses';
import styles from './Corrections.module.css';

const heldSources = graphql(`
  query HeldSources($search: String) {
    sources(search: $search, first: 50) {
      nodes {
        id
        title
        publisher
        published
        held
      }
    }
  }
`);

interface FurtherClaimProps {
  readonly relationId: string;
  readonly sentence: string;
  readonly onClose: () => void;
}

/** Chooses the document that makes a further claim on a relation; the passage is selected there. */
export default function FurtherClaim({ relationId, sentence, onClose }: FurtherClaimProps): JSX.Element {
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), 150);
  const [{ data, error }] = useQuery({
    query: heldSources,
    variables: { search: search === '' ? null : search },
  });
  const held = data?.sources.nodes.filter((source) => source.held) ?? [];
  return (
    <Sheet title="A further claim" onClose={onClose}>
      <div className={styles.form}>
        <p>On “{sentence}”. In which document does it stand? It opens, and you select the passage there.</p>
        <Field label="Search documents by title">
          {({ id }) => (
            <input
              id={id}
              className={styles.line}
              autoFocus
              dir="auto"
              value={text}
              onChange={({ currentTarget }) => setText(currentTarget.value)}
            />
          )}
        </Field>
        {error && (
          <p role="alert" className={styles.refused}>
            {describeError(error)}
          </p>
        )}
        <ul className={styles.documents} aria-label="Documents">
          {held.map(({ id, title, publisher, published }) => (
            <li key={id}>
              <a href={addressOfFurtherClaim(id, relationId)}>
                <bdi>{title}</bdi>
              </a>
              <span className={styles.detail}>
                {[isolated(publisher ?? ''), published === null ? '' : displayDate(published)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
        {data && held.length === 0 && <p>No document that is held here has such a title. Add it first.</p>}
      </div>
    </Sheet>
  );
}
