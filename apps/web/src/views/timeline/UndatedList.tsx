import type { JSX } from 'react';
import { RelationEntry } from '../../panels/details/RelationEntry';
import { Fold } from '../../panels/Fold';
import type { GraphRelation } from '../../state/network/graphRelation';
import { counted } from '../../state/words/counted';
import { relationSentence } from '../../state/words/relationSentence';
import type { Scheme } from '../../theme/scheme';
import styles from './TimelineView.module.css';

interface UndatedListProps {
  readonly relations: readonly GraphRelation[];
  readonly names: ReadonlyMap<string, string>;
  readonly openId: string | null;
  readonly scheme: Scheme;
  readonly onOpen: (id: string) => void;
}

const MOST = 200;

/** What has no place on the line, since no source says when. */
export function UndatedList({ relations, names, openId, scheme, onOpen }: UndatedListProps): JSX.Element {
  return (
    <div className={styles.undated}>
      <Fold title={`${counted(relations.length, 'relation')} without a date`} opensAtFirst={false}>
        {() => (
          <>
            <ul className={styles.list}>
              {relations.slice(0, MOST).map(({ id, from, to, label, ...relation }) => (
                <RelationEntry
                  key={id}
                  words={relationSentence(names.get(from) ?? '', label, names.get(to) ?? '')}
                  {...relation}
                  scheme={scheme}
                  current={id === openId}
                  onOpen={() => onOpen(id)}
                />
              ))}
            </ul>
            {relations.length > MOST && <p>The table has the rest.</p>}
          </>
        )}
      </Fold>
    </div>
  );
}
