import { ActionIcon, Button } from '@mantine/core';
import type { JSX } from 'react';
import { useMishap } from '../state/mishap';
import { Icon } from '../theme/Icon';
import styles from '../theme/pageNotice.module.css';

/** Says over the picture, which stays as it was, what could not be done to it, and tries it again. */
export function MishapNotice(): JSX.Element {
  const { words, again, close } = useMishap();
  return (
    <div role="alert" className={styles.place}>
      {words !== '' && (
        <div className={styles.notice}>
          <Icon name="alert" />
          <p>{words}</p>
          {again !== null && (
            <Button
              size="compact-sm"
              onClick={() => {
                close();
                again();
              }}
            >
              Try again
            </Button>
          )}
          <ActionIcon variant="subtle" color="gray" size="md" aria-label="Put this away" onClick={close}>
            <Icon name="close" size={16} />
          </ActionIcon>
        </div>
      )}
    </div>
  );
}
