import type { JSX } from 'react';
import { isolated } from '../../domain/words/text';
import { quoted } from '../citations/citedPassage';
import type { ClaimDraft } from '../claim-form';
import styles from './ClaimDesk.module.css';

interface DraftListProps {
  readonly drafts: readonly ClaimDraft[];
  readonly text: string;
  readonly onOpen: (draft: ClaimDraft) => void;
  readonly onDiscard: (draft: ClaimDraft) => void;
}

/** Characters of a passage by which a draft is recognised. */
const SHOWN = 60;

/** The claims on a document that were begun and kept for later. */
export function DraftList({ drafts, text, onOpen, onDiscard }: DraftListProps): JSX.Element {
  return (
    <section aria-label="Drafts">
      <h2 className={styles.title}>{drafts.length === 1 ? '1 draft' : `${drafts.length} drafts`}</h2>
      <ul>
        {drafts.map((draft) => {
          const { from, to } = draft.passage;
          const words = quoted(
            `${text.slice(from, Math.min(to, from + SHOWN))}${to - from > SHOWN ? '…' : ''}`,
          );
          const ends = [draft.from?.name, draft.to?.name].flatMap((name) => name ?? []).map(isolated);
          return (
            <li key={draft.id} className={styles.draft}>
              <span dir="auto">{words}</span>
              {ends.length > 0 && <span className={styles.detail}>{ends.join(' … ')}</span>}
              <span className={styles.next}>
                <button type="button" className={styles.link} onClick={() => onOpen(draft)}>
                  Continue<span className="unseen"> with the draft on {words}</span>
                </button>
                <button type="button" className={styles.link} onClick={() => onDiscard(draft)}>
                  Discard<span className="unseen"> the draft on {words}</span>
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
