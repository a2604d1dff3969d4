import { ActionIcon } from '@mantine/core';
import { type JSX, useContext } from 'react';
import { ReadOnly } from '../commands/readOnly';
import { useExplorer } from '../state/explorer';
import { counted } from '../state/words/counted';
import { gapWords } from '../state/words/gapWords';
import { Icon } from '../theme/Icon';
import styles from './BroughtOut.module.css';

/** Says what is brought out, over whatever is shown, and puts it away where that may be done. */
export function BroughtOut(): JSX.Element | null {
  const readOnly = useContext(ReadOnly);
  const { layer, setLayer } = useExplorer();
  if (layer === null) return null;
  return (
    <p className={styles.chip}>
      Brought out:{' '}
      {layer.kind === 'gap' ? gapWords[layer.gap].name : `${counted(layer.chains.length, 'path')} laid out`}
      {!readOnly && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label="Bring out everything again"
          onClick={() => setLayer(null)}
        >
          <Icon name="close" size={14} />
        </ActionIcon>
      )}
    </p>
  );
}
