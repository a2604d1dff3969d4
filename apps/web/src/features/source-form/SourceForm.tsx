import { type JSX, useState } from 'react';
import type { InputProblem } from '../../api/errors';
import { Field } from '../../ui/Field';
import { WriteForm } from '../../ui/WriteForm';
import { readDate, understoodAs } from '../claim-form/dates/dateInWords';
import { useSend } from '../undoable-write';
import { emptySource, problemsOfSource, type SourceDraft, type SourceProblems } from './sourceDraft';
import styles from './SourceForm.module.css';

interface SourceFormProps {
  /** What is known of the document already. */
  readonly start?: Partial<SourceDraft>;
  /** Words of the button: `Add the document`. */
  readonly action: string;
  /** Writes it. @throws CombinedError where it is refused, which is shown then. */
  readonly onSend: (draft: SourceDraft) => Promise<void>;
  readonly onCancel: () => void;
}

const lines: readonly (readonly [field: Exclude<keyof SourceDraft, 'text'>, label: string, hint: string])[] =
  [
    ['title', 'Title', ''],
    ['publisher', 'Publisher', ''],
    ['authors', 'Authors', 'Several are separated by semicolons.'],
    [
      'published',
      'Published on',
      'As in 2 October 2020. Words such as “last Tuesday” in the text are worked out by it.',
    ],
    ['url', 'Address', ''],
    ['language', 'Language', 'A code, such as en, tr or az.'],
  ];

/** What is said of a document, with its text where that is added. */
export function SourceForm({ start = {}, action, onSend, onCancel }: SourceFormProps): JSX.Element {
  const [draft, setDraft] = useState<SourceDraft>({ ...emptySource, ...start });
  const { tried, busy, refused, send, clearRefused } = useSend();
  const { text } = draft;
  const found = problemsOfSource(draft);
  const problems = { ...shownProblems(found, draft, tried), ...refusedField(refused) };
  const date = readDate(draft.published, null);
  const change = (part: Partial<SourceDraft>): void => {
    clearRefused();
    setDraft({ ...draft, ...part });
  };

  return (
    <WriteForm
      action={action}
      busy={busy}
      refused={refused !== null && Object.keys(refusedField(refused)).length === 0 ? refused.message : null}
      onSend={() => void send(Object.keys(found).length > 0 ? null : () => onSend(draft))}
      onCancel={onCancel}
    >
      {text !== null && (
        <Field
          label="Text"
          problem={problems.text}
          hint="Held as it is pasted, so that every passage can be checked in it."
        >
          {({ id, describedBy, problemId }) => (
            <textarea
              id={id}
              className={styles.text}
              rows={8}
              dir="auto"
              autoFocus
              value={text}
              aria-invalid={problemId !== null || undefined}
              aria-describedby={describedBy}
              onChange={({ currentTarget }) => change({ text: currentTarget.value })}
            />
          )}
        </Field>
      )}
      <div className={styles.lines}>
        {lines.map(([field, label, hint]) => (
          <Field
            key={field}
            label={label}
            problem={problems[field]}
            hint={(field === 'published' ? understoodAs(date) : null) ?? (hint || null)}
          >
            {({ id, describedBy, problemId }) => (
              <input
                id={id}
                className={styles.line}
                dir="auto"
                value={draft[field]}
                autoFocus={text === null && field === 'title'}
                aria-invalid={problemId !== null || undefined}
                aria-describedby={describedBy}
                onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
    </WriteForm>
  );
}

/** Of what is wrong, before the document is sent: not that something is missing yet. */
function shownProblems(found: SourceProblems, draft: SourceDraft, tried: boolean): SourceProblems {
  if (tried) return found;
  const fields = Object.keys(found) as (keyof SourceDraft)[];
  return Object.fromEntries(
    fields.filter((field) => draft[field] !== '').map((field) => [field, found[field]]),
  );
}

function refusedField(problem: InputProblem | null): SourceProblems {
  const [name = ''] = problem?.field?.split('.') ?? [];
  return problem !== null && name in emptySource ? { [name]: problem.message } : {};
}
