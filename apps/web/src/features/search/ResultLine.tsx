import type { JSX } from 'react';
import { describeKeys } from '../../commands/shortcuts';
import { kindNames } from '../../domain/words/vocabulary';
import { EvidenceLine, KindShape } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import type { SearchResult, Segment } from './results';
import styles from './SearchBox.module.css';

/** A search result with its matches marked. */
export function ResultLine({
  line,
  scheme,
}: {
  readonly line: SearchResult;
  readonly scheme: Scheme;
}): JSX.Element {
  switch (line.kind) {
    case 'actor':
      return (
        <>
          <KindShape kind={line.shape} scheme={scheme} size={20} />
          <Words words={line.words} />
          <span className={styles.detail}>{kindNames[line.shape].one}</span>
        </>
      );
    case 'relation':
      return (
        <>
          <EvidenceLine evidence={line.evidence} tone={line.tone} scheme={scheme} />
          <Words words={line.words} />
          <span className={styles.detail}>{line.detail}</span>
        </>
      );
    case 'claim':
    case 'source':
      return (
        <span className={styles.text}>
          <Words words={line.words} />
          <span className={styles.detail} dir="auto">
            {line.detail}
          </span>
        </span>
      );
    case 'command': {
      const [key] = line.command.keys ?? [];
      return (
        <>
          <Words words={line.words} />
          {key !== undefined && <kbd className={styles.key}>{describeKeys(key).join(' ')}</kbd>}
        </>
      );
    }
  }
}

const Words = ({ words }: { readonly words: readonly Segment[] }): JSX.Element => (
  <span className={styles.words} dir="auto">
    {words.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : text))}
  </span>
);
