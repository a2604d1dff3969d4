import { ActionIcon, Button } from '@mantine/core';
import { type JSX, useEffect, useRef } from 'react';
import type { Deed } from '../../state/deed';
import { storyDeeds } from '../../state/story/storyDeeds';
import type { StoryStep } from '../../state/story/storyStep';
import { Icon } from '../../theme/Icon';
import styles from './StoryPanel.module.css';

interface StepEditorProps {
  readonly step: StoryStep;
  /** Its place in the story, from 0. */
  readonly index: number;
  /** Whether none comes after it. */
  readonly last: boolean;
  /** Whether its title is asked for: it has the focus, and what stands there gives way to what is typed. */
  readonly asks: boolean;
  readonly onDeed: (deed: Deed) => void;
}

/** The words of a step, and what can be done to it. */
export function StepEditor({ step, index, last, asks, onDeed }: StepEditorProps): JSX.Element {
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asks) title.current?.select();
  }, [asks]);
  return (
    <div className={styles.editor}>
      <label className={styles.label}>
        Title
        <input
          dir="auto"
          ref={title}
          className={styles.field}
          value={step.title}
          maxLength={80}
          onChange={({ target }) => onDeed(storyDeeds.writeStep(step.id, { title: target.value }))}
        />
      </label>
      <label className={styles.label}>
        Words
        <textarea
          dir="auto"
          className={styles.field}
          rows={4}
          value={step.words}
          maxLength={600}
          onChange={({ target }) => onDeed(storyDeeds.writeStep(step.id, { words: target.value }))}
        />
      </label>
      <div className={styles.deeds}>
        <ActionIcon
          variant="default"
          aria-label="Earlier"
          title="Earlier"
          disabled={index === 0}
          onClick={() => onDeed(storyDeeds.moveStep(index, -1))}
        >
          <Icon name="up" />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label="Later"
          title="Later"
          disabled={last}
          onClick={() => onDeed(storyDeeds.moveStep(index, 1))}
        >
          <Icon name="down" />
        </ActionIcon>
        <Button variant="default" size="compact-sm" onClick={() => onDeed(storyDeeds.retakeStep(step.id))}>
          Take anew
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => onDeed(storyDeeds.removeStep(step.id))}>
          Remove
        </Button>
      </div>
    </div>
  );
}
