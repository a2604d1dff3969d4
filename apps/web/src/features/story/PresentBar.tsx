import { ActionIcon, Button } from '@mantine/core';
import { type JSX, useEffect, useRef } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { Icon } from '../../ui/Icon';
import styles from './PresentBar.module.css';
import { usePresentation } from './story';

interface PresentBarProps {
  /** Whether the presentation can be ended; not in an embedded story. */
  readonly ends: boolean;
}

/** The text of the presented step, with previous and next. Arrow keys move, Escape ends. */
export default function PresentBar({ ends }: PresentBarProps): JSX.Element | null {
  const steps = useExplorer((explorer) => explorer.steps);
  const { at, present, end } = usePresentation();
  const heading = useRef<HTMLHeadingElement>(null);
  const step = at === null ? undefined : steps[at];
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [at]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { at: now } = usePresentation.getState();
      if (now === null || event.altKey || event.ctrlKey || event.metaKey) return;
      if (['ArrowRight', 'PageDown'].includes(event.key)) present(now + 1);
      else if (['ArrowLeft', 'PageUp'].includes(event.key)) present(now - 1);
      else if (event.key === 'Escape' && ends) end();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the network handles arrow keys.
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [present, end, ends]);

  if (at === null || !step) return null;
  return (
    <section className={styles.bar} aria-label="Story">
      <div className={styles.said}>
        <p className={styles.place}>
          {at + 1} of {steps.length}
        </p>
        <h2 ref={heading} className={styles.title} tabIndex={-1} dir="auto">
          {step.title}
        </h2>
        {step.words !== '' && (
          <p className={styles.words} dir="auto">
            {step.words}
          </p>
        )}
      </div>
      <div className={styles.ways}>
        <Button variant="default" disabled={at === 0} onClick={() => present(at - 1)}>
          Back
        </Button>
        <Button disabled={at === steps.length - 1} onClick={() => present(at + 1)}>
          Next
        </Button>
        {ends && (
          <ActionIcon variant="subtle" size="lg" aria-label="End the story" onClick={end}>
            <Icon name="close" />
          </ActionIcon>
        )}
      </div>
    </section>
  );
}
