import { type JSX, useEffect, useRef } from 'react';
import { evidenceNames } from '../../domain/words/evidence';
import { isolated } from '../../domain/words/text';
import { stanceNames } from '../../domain/words/vocabulary';
import { EvidenceLine } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import { quoted } from '../citations/citedPassage';
import { addressOfRelation, documentAddress } from '../citations/pageAddresses';
import type { CitedPlace } from './passages';
import styles from './PlaceList.module.css';

interface PlaceListProps {
  readonly places: readonly CitedPlace[];
  readonly sourceId: string;
  /** The shown passage. */
  readonly fragment: string;
  readonly scheme: Scheme;
}

/** Every cited passage, with links to it in the text and to its relation. */
export function PlaceList({ places, sourceId, fragment, scheme }: PlaceListProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const column = list.current?.closest('aside');
    const current = list.current?.querySelector('[aria-current]');
    if (!column || !current) return;
    // Only the column scrolls: where it cannot, the reader stays at the passage.
    const above = current.getBoundingClientRect().top - column.getBoundingClientRect().top;
    column.scrollTop += above - column.clientHeight / 3;
  }, [fragment, places]);
  return (
    <ol ref={list} className={styles.list}>
      {places.map((place) => {
        const here = place.fragment === fragment;
        return (
          <li key={place.id} className={styles.place} aria-current={here ? 'location' : undefined}>
            <EvidenceLine evidence={place.evidence} tone={place.tone} scheme={scheme} />
            <div className={styles.words}>
              <a href={addressOfRelation(place.relationId)}>{place.words}</a>
              <p className={styles.detail}>
                {stanceNames[place.stance]} · {evidenceNames[place.evidence]}
              </p>
              {place.range === null ? (
                <p className={styles.detail}>
                  {place.opening === null ? 'Its passage' : isolated(quoted(`${place.opening}…`))} is not at{' '}
                  {place.fragment}.
                </p>
              ) : (
                <a
                  className={styles.opening}
                  href={documentAddress({ anchor: place, source: { id: sourceId } })}
                >
                  {place.opening === null
                    ? `Passage at ${place.fragment}`
                    : isolated(quoted(`${place.opening}…`))}
                </a>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
