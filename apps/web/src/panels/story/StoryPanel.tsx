import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useExplorer } from '../../state/explorer';
import { emptyGraph } from '../../state/network/emptyGraph';
import { nameIn } from '../../state/network/nameIn';
import { useTelling } from '../../state/story/telling';
import { useWriting } from '../../state/story/writing';
import { addStep } from './addStep';
import { StepEditor } from './StepEditor';
import styles from './StoryPanel.module.css';
import { isolated } from '../../state/words/direction';

/** The steps of a story, to be written, put in order and presented, and the notes beside actors and relations. */
export default function StoryPanel(): JSX.Element {
  const { steps, notes, graph, act, look, select } = useExplorer();
  const tell = useTelling((telling) => telling.tell);
  const { stepId: openId, added, write } = useWriting();
  return (
    <div className={styles.story}>
      {steps.length === 0 ? (
        <p className={styles.hint}>
          A story is told in steps. Each keeps the view, what is open, the filters and the clocks, with a few
          words of yours.
        </p>
      ) : (
        <ol className={styles.steps}>
          {steps.map((step, i) => (
            <li key={step.id}>
              <button
                type="button"
                className={styles.step}
                aria-expanded={openId === step.id}
                onClick={() => {
                  write(openId === step.id ? null : step.id);
                  look(step.scene);
                }}
              >
                <span className={styles.number}>{i + 1}</span>
                <bdi className={styles.title}>{step.title || 'Without a title'}</bdi>
              </button>
              {openId === step.id && (
                <StepEditor step={step} index={i} last={i === steps.length - 1} asks={added} onDeed={act} />
              )}
            </li>
          ))}
        </ol>
      )}
      <div className={styles.deeds}>
        <Button variant="default" size="compact-sm" onClick={addStep}>
          Add a step
        </Button>
        {steps.length > 0 && (
          <Button size="compact-sm" onClick={() => tell(0)}>
            Present
          </Button>
        )}
      </div>
      {notes.length > 0 && (
        <>
          <h3 className={styles.heading}>Notes</h3>
          <ul className={styles.notes}>
            {notes.map(({ id, on, words }) => (
              <li key={id}>
                <button type="button" className={styles.note} onClick={() => select(on)}>
                  <span className={styles.on}>{isolated(nameIn(graph ?? emptyGraph, on))}</span>
                  <span dir="auto">{words}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
