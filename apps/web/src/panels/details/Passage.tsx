import type { JSX } from 'react';
import type { ClaimDetails } from '../../api/claimDetails';
import { documentAddress } from '../../citing/documentAddress';
import { quoted } from '../../citing/quoted';
import { surroundings } from '../../state/claims/surroundings';
import { placeWords } from '../../state/words/placeWords';
import { Icon } from '../../theme/Icon';
import { CopyCitation } from './CopyCitation';
import styles from './Passage.module.css';
import { SourceLine } from './SourceLine';
import { directionOf } from '../../state/words/direction';

interface PassageProps {
  readonly citation: ClaimDetails['citations'][number];
  /** The claim that stands on it. */
  readonly summary: string;
}

/** One citation: the passage in its surroundings, or plainly why it cannot be shown, the source it is from, and the ways to it. */
export function Passage({ citation, summary }: PassageProps): JSX.Element {
  return (
    <figure className={styles.passage}>
      {body(citation)}
      <figcaption>
        <SourceLine source={citation.source} />
      </figcaption>
      <div className={styles.ways}>
        {citation.source.held && (
          <a href={documentAddress(citation)} target="_blank" rel="noopener">
            Open the document here
            <span className="unseen">(opens in a new window)</span>
          </a>
        )}
        <CopyCitation passage={citation} summary={summary} />
      </div>
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
  const begins = opening === null ? '' : `, beginning ${quoted(`${opening}…`)}`;
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
    <blockquote className={styles.quote} dir={directionOf(quote)}>
      {around.before}
      <mark>{quote}</mark>
      {around.after}
    </blockquote>
  );
}
