import { type JSX, useContext, useRef } from 'react';
import { useFurtherPages } from '../../api/furtherPages';
import { useRole } from '../../api/viewer';
import { ReadOnly } from '../../commands/commands';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { counted } from '../../domain/words/text';
import { Sheet } from '../../ui/Sheet';
import type { Scheme } from '../../ui/theme/scheme';
import { openMerge } from '../merge';
import { PagedList } from '../progress';
import { DuplicateEntry } from './DuplicateEntry';
import { duplicatePage, type LikelyDuplicate } from './duplicateQueries';
import styles from './Duplicates.module.css';

interface DuplicatesSheetProps {
  readonly scheme: Scheme;
  readonly onClose: () => void;
}

/** Pairs of actors that are likely one, the most likely first, each with why. Nothing is merged without a person. */
export default function DuplicatesSheet({ scheme, onClose }: DuplicatesSheetProps): JSX.Element {
  const mayWrite = useRole() !== 'READER';
  const readOnly = useContext(ReadOnly);
  const count = useRef<HTMLParagraphElement>(null);
  const words = 'Comparing the actors…';
  const pages = useFurtherPages(duplicatePage, {}, ({ likelyDuplicates }) => likelyDuplicates, words);
  return (
    <Sheet title="One actor, two names?" wide onClose={onClose}>
      <p className={styles.hint}>
        Actors that are likely one, by names in any spelling or script, identifiers and neighbours. Nothing is
        merged unless you say so; a pair that you keep apart does not come back.
      </p>
      <PagedList pages={pages} query={duplicatePage} words={words} errorTitle="The actors cannot be compared">
        {listed}
      </PagedList>
    </Sheet>
  );

  function listed(pairs: readonly LikelyDuplicate[]): JSX.Element {
    return (
      <>
        <p ref={count} role="status" tabIndex={-1} className={styles.count}>
          {pairs.length === 0
            ? `No${pages.hasMore ? ' further' : ''} actors are likely one.`
            : `${counted(pairs.length, 'pair')}${pages.hasMore ? ', and more' : ''}`}
        </p>
        <ul aria-label="Actors that are likely one">
          {[...pairs]
            .sort((a, b) => b.score - a.score)
            .map((pair) => (
              <DuplicateEntry
                key={`${pair.one.id} ${pair.other.id}`}
                pair={pair}
                scheme={scheme}
                mayWrite={mayWrite && !readOnly}
                onOpen={(id) => {
                  useExplorer.getState().openDetails({ kind: 'actor', id });
                  onClose();
                }}
                onMerge={() => {
                  onClose();
                  openMerge(pair.one.id, pair.other.id);
                }}
                onSettled={() => {
                  pages.leaveOut(pair);
                  // Where it had the focus is gone with it.
                  count.current?.focus();
                }}
              />
            ))}
        </ul>
      </>
    );
  }
}
