import type { JSX } from 'react';
import type { ClaimDetails } from '../../api/claims';
import { displayDate } from '../../domain/words/dates';
import { webAddress } from '../../domain/words/links';
import { directionOf, isolated } from '../../domain/words/text';
import { Icon } from '../../ui/Icon';
import { quoted } from '../citations/citedPassage';
import { CopyCitation } from '../citations/CopyCitation';
import { documentAddress } from '../citations/pageAddresses';
import { JudgementLine } from '../judgements';
import styles from './Passage.module.css';
import { surroundings, describeAnchor } from '../../domain/words/passageText';
import sourceStyles from './SourceLine.module.css';

interface PassageProps {
  readonly citation: ClaimDetails['citations'][number];
  /** The claim that cites it. */
  readonly summary: string;
}

/** A citation: the passage with the text around it, or why it cannot be shown; its source, and links. */
export function Passage({ citation, summary }: PassageProps): JSX.Element {
  return (
    <figure className={styles.passage}>
      {body(citation)}
      <figcaption>
        <SourceLine source={citation.source} />
        <JudgementLine
          kind="source"
          id={citation.source.id}
          name={citation.source.title}
          judged={citation.source.reliability}
        />
      </figcaption>
      <div className={styles.ways}>
        {citation.source.held && (
          <a href={documentAddress(citation)} target="_blank" rel="noopener">
            View in document
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
  const place = describeAnchor(anchor);
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
        {anchor.kind === 'DOCUMENT'
          ? 'The document is named, and not which passage of it'
          : `The text is not held. The passage stands at ${place}`}
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

/** The source of a passage: title, author, publisher, date, link, as far as known. */
function SourceLine({
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
    <p className={sourceStyles.source}>
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
