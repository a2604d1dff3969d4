import { Button, ActionIcon } from '@mantine/core';
import { type JSX, useEffect, useRef } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { emptyGraph } from '../../domain/network/graph';
import { nameIn } from '../../domain/words/graphLookup';
import type { UndoableCommand } from '../../domain/page-state/history';
import type { StoryStep } from '../../domain/page-state/story';
import { isolated } from '../../domain/words/text';
import { Icon } from '../../ui/Icon';
import { usePresentation, useStepEditing, addStep, storyCommands } from './story';
import styles from './StoryPanel.module.css';

/** Edits, orders and presents the steps of a story, and lists the notes. */
export default function StoryPanel(): JSX.Element {
  const { steps, notes, graph, execute, applySnapshot, openDetails } = useExplorer();
  const present = usePresentation((presentation) => presentation.present);
  const { stepId: openId, added, edit: write } = useStepEditing();
  return (
    <div className={styles.story}>
      {steps.length === 0 ? (
        <p className={styles.hint}>
          A story has steps. Each keeps the view, what is open, the filters and time travel, with a text of
          yours.
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
                  applySnapshot(step.scene);
                }}
              >
                <span className={styles.number}>{i + 1}</span>
                <bdi className={styles.title}>{step.title || 'Without a title'}</bdi>
              </button>
              {openId === step.id && (
                <StepEditor
                  step={step}
                  index={i}
                  last={i === steps.length - 1}
                  asks={added}
                  onCommand={execute}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      <div className={styles.actions}>
        <Button variant="default" size="compact-sm" onClick={addStep}>
          Add a step
        </Button>
        {steps.length > 0 && (
          <Button size="compact-sm" onClick={() => present(0)}>
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
                <button type="button" className={styles.note} onClick={() => openDetails(on)}>
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

interface StepEditorProps {
  readonly step: StoryStep;
  /** Index in the story. */
  readonly index: number;
  /** Whether it is the last one. */
  readonly last: boolean;
  /** Whether the title is focused and selected, for a new step. */
  readonly asks: boolean;
  readonly onCommand: (command: UndoableCommand) => void;
}

/** Edits a step. */
function StepEditor({ step, index, last, asks, onCommand }: StepEditorProps): JSX.Element {
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
          onChange={({ target }) => onCommand(storyCommands.writeStep(step.id, { title: target.value }))}
        />
      </label>
      <label className={styles.label}>
        Text
        <textarea
          dir="auto"
          className={styles.field}
          rows={4}
          value={step.words}
          maxLength={600}
          onChange={({ target }) => onCommand(storyCommands.writeStep(step.id, { words: target.value }))}
        />
      </label>
      <div className={styles.actions}>
        <ActionIcon
          variant="default"
          aria-label="Move up"
          title="Move up"
          disabled={index === 0}
          onClick={() => onCommand(storyCommands.moveStep(index, -1))}
        >
          <Icon name="up" />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label="Move down"
          title="Move down"
          disabled={last}
          onClick={() => onCommand(storyCommands.moveStep(index, 1))}
        >
          <Icon name="down" />
        </ActionIcon>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => onCommand(storyCommands.retakeStep(step.id))}
        >
          Update step
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => onCommand(storyCommands.removeStep(step.id))}
        >
          Remove
        </Button>
      </div>
    </div>
  );
}
