import { ActionIcon } from '@mantine/core';
import type { JSX } from 'react';
import { gapWords } from '../../state/gapWords';
import { Icon } from '../../theme/Icon';
import styles from './BroughtOut.module.css';
import { useGapLayer } from './gapLayer';

/** Says which gap is brought out, over whatever is shown, and puts it away. */
export function BroughtOut(): JSX.Element | null {
  const { kind, relationIds, choose } = useGapLayer();
  if (kind === null || relationIds === null) return null;
  return (
    <p className={styles.chip}>
      Brought out: {gapWords[kind].name}
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label="Bring out everything again"
        onClick={() => choose(null)}
      >
        <Icon name="close" size={14} />
      </ActionIcon>
    </p>
  );
}
