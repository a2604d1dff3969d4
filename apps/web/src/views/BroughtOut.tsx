import { ActionIcon } from '@mantine/core';
import type { JSX } from 'react';
import { gapWords } from '../state/gapWords';
import { useLayer } from '../state/layer';
import { Icon } from '../theme/Icon';
import styles from './BroughtOut.module.css';

/** Says what is brought out, over whatever is shown, and puts it away. */
export function BroughtOut(): JSX.Element | null {
  const { gap, chains, relationIds, clear } = useLayer();
  if (relationIds === null) return null;
  return (
    <p className={styles.chip}>
      Brought out: {gap === null ? chains : gapWords[gap].name}
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label="Bring out everything again"
        onClick={clear}
      >
        <Icon name="close" size={14} />
      </ActionIcon>
    </p>
  );
}
