import type { JSX } from 'react';
import { counted } from '../../domain/words/text';
import { addressOfRelation } from '../citations/pageAddresses';
import type { Proposal } from './reviewQueries';
import styles from './ReviewSide.module.css';

interface ReviewDoneProps {
  readonly proposals: readonly Proposal[];
  readonly sentenceOf: (proposal: Proposal) => string;
}

/** What became of a document of which nothing is left to decide on. */
export function ReviewDone({ proposals, sentenceOf }: ReviewDoneProps): JSX.Element {
  const accepted = proposals.filter(({ state }) => state === 'ACCEPTED');
  return (
    <section className={styles.done} aria-label="What was decided">
      <h2 className={styles.title}>
        {proposals.length === 0
          ? 'Nothing is proposed from this document'
          : `Done: ${counted(accepted.length, 'claim')} accepted`}
      </h2>
      {proposals.length === 0 && (
        <p>Claims are proposed from English texts. Whatever else it says can be recorded by hand.</p>
      )}
      {accepted.length > 0 && (
        <ul className={styles.accepted}>
          {accepted.map((proposal) => (
            <li key={proposal.id}>
              {proposal.decision === null ? (
                sentenceOf(proposal)
              ) : proposal.decision.relationId === null ? (
                <>{sentenceOf(proposal)} (taken back since)</>
              ) : (
                <a href={addressOfRelation(proposal.decision.relationId)}>{sentenceOf(proposal)}</a>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
