import type { JSX } from 'react';
import type { ClaimDetails } from '../api/claimDetails';
import { placeWords } from '../state/placeWords';
import { surroundings } from '../state/surroundings';
import { Icon } from '../theme/Icon';
import styles from './Passage.module.css';
import { SourceLine } from './SourceLine';

/** One citation: the passage in its surroundings, or plainly why it cannot be shown, and the source it is from. */
export function Passage({ citation }: { readonly citation: ClaimDetails['citations'][number] }): JSX.Element {
  return (
    <figure className={styles.passage}>
      {body(citation)}
      <figcaption>
        <SourceLine source={citation.source} />
      </figcaption>
    </figure>
  );
}

function body({
  status,
  quote,
  before,
  after,
  opening,
  anchor,
}: ClaimDetails['citations'][number]): JSX.Element {
  const place = placeWords(anchor);
  const begins = opening === null ? '' : `, beginning “${opening}…”`;
  if (status === 'BROKEN') {
    return (
      <p className={styles.broken}>
        <Icon name="alert" size={16} />
        <span>
          <strong>Broken.</strong> The document is held, but at {place} it does not have the passage that was
          cited
          {begins}. No other passage is shown in its place.
        </span>
      </p>
    );
  }
  if (quote === null) {
    return (
      <p className={styles.unheld}>
        The text is not held. The passage stands at {place}
        {begins}.
      </p>
    );
  }
  const around = surroundings(before ?? '', after ?? '');
  return (
    <blockquote className={styles.quote}>
      {around.before}
      <mark>{quote}</mark>
      {around.after}
    </blockquote>
  );
}
