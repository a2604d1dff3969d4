import type { JSX } from 'react';
import type { ClaimDetails } from '../../api/claimDetails';
import { displayDate } from '../../state/words/displayDate';
import { stanceWords } from '../../state/words/stanceWords';
import styles from './ClaimCard.module.css';
import { Passage } from './Passage';

interface ClaimCardProps {
  readonly claim: ClaimDetails;
  readonly onActor: (id: string) => void;
}

/** What one source says: how it is put, who says it, in short, and word for word. */
export function ClaimCard({ claim, onActor }: ClaimCardProps): JSX.Element {
  const { stance, summary, occurred, citations } = claim;
  return (
    <li className={styles.claim}>
      <p className={styles.head}>
        <strong className={styles.stance} data-stance={stance}>
          {stanceWords[stance]}
        </strong>
        <span>said by {speaker(claim, onActor)}</span>
        {occurred !== null && <span>of {displayDate(occurred)}</span>}
      </p>
      <p className={styles.summary}>{summary}</p>
      {citations.map((citation) => (
        <Passage key={citation.id} citation={citation} summary={summary} />
      ))}
    </li>
  );
}

function speaker(
  { speaker, attribution }: ClaimDetails,
  onActor: ClaimCardProps['onActor'],
): JSX.Element | string {
  if (!speaker) return attribution ?? 'the source itself';
  return (
    <button type="button" className={styles.actor} onClick={() => onActor(speaker.id)}>
      {speaker.name}
    </button>
  );
}
