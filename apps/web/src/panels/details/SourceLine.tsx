import type { JSX } from 'react';
import type { ClaimDetails } from '../../api/claimDetails';
import { displayDate } from '../../state/words/displayDate';
import { webAddress } from '../../state/words/webAddress';
import { Icon } from '../../theme/Icon';
import styles from './SourceLine.module.css';
import { isolated } from '../../state/words/direction';

/** Which source a passage is from: title, author, publisher, date, link. What the source does not say is left out. */
export function SourceLine({
  source,
}: {
  readonly source: ClaimDetails['citations'][number]['source'];
}): JSX.Element {
  const { title, authors, publisher, published } = source;
  const address = webAddress(source.url);
  const origin = [
    authors.map(isolated).join(', '),
    isolated(publisher ?? ''),
    published === null ? '' : displayDate(published),
  ];
  return (
    <p className={styles.source}>
      {address === null ? (
        <cite dir="auto">{title}</cite>
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer">
          <cite dir="auto">{title}</cite>
          <Icon name="outward" size={14} />
          <span className="unseen">(opens in a new window)</span>
        </a>
      )}
      <span>{origin.filter((part) => part !== '').join(' · ')}</span>
    </p>
  );
}
