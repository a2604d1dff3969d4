import type { JSX } from 'react';
import type { PassageRange } from '../../domain/passageRange';
import { surroundingsIn } from '../../domain/words/passageText';
import { Field } from '../../ui/Field';
import { moveEnd, trimmedRange } from './passageEnds';
import styles from './PassageField.module.css';

interface PassageFieldProps {
  readonly label: string;
  readonly text: string;
  readonly language: string | null;
  readonly passage: PassageRange;
  /** Whether the text stands beside the form, so that another passage can be selected. */
  readonly selectable: boolean;
  /** What is selected there now. */
  readonly selected: PassageRange | null;
  readonly problem?: string | undefined;
  readonly onChange: (passage: PassageRange) => void;
}

const moves = [
  ['from', -1, 'Start earlier'],
  ['from', 1, 'Start later'],
  ['to', -1, 'End earlier'],
  ['to', 1, 'End later'],
] as const;

/** The passage in its surroundings; its ends are moved word by word. */
export function PassageField(props: PassageFieldProps): JSX.Element {
  const { label, text, language, passage, selectable, selected, problem, onChange } = props;
  const { from, to } = passage;
  const around = surroundingsIn(text, passage);
  const other = selected !== null && (selected.from !== from || selected.to !== to);
  return (
    <Field
      label={label}
      problem={problem}
      group
      hint={`The shortest passage that says so. Move its ends word by word${selectable ? ', or select another one in the text' : ''}.`}
    >
      {() => (
        <>
          {/* A long one scrolls. */}
          <blockquote className={styles.quote} tabIndex={0} lang={language ?? undefined} dir="auto">
            <span className={styles.around}>{around.before}</span>
            <mark className={styles.passage}>{text.slice(from, to)}</mark>
            <span className={styles.around}>{around.after}</span>
          </blockquote>
          <div className={styles.moves}>
            {moves.map(([end, step, name]) => (
              <button
                key={name}
                type="button"
                className={styles.move}
                onClick={() => onChange(moveEnd(text, passage, end, step))}
              >
                {name}
              </button>
            ))}
            {other && (
              <button
                type="button"
                className={styles.move}
                // The selection in the text stays.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChange(trimmedRange(text, selected))}
              >
                Cite what is selected
              </button>
            )}
          </div>
        </>
      )}
    </Field>
  );
}
