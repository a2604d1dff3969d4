import { type JSX, useEffect, useId, useRef } from 'react';
import { counted } from '../../domain/words/text';
import { Icon } from '../../ui/Icon';
import { addressOfDocument } from '../citations/pageAddresses';
import styles from './AddedFileRow.module.css';
import type { AddedFile, FileDetails, FileProblem, FileProposal, FileState, HeldFile } from './documentFiles';
import type { AddedFiles } from './useAddedFiles';

interface AddedFileRowProps {
  readonly added: AddedFile;
  readonly actions: AddedFiles;
}

/** A file, from being sent to being held. */
export function AddedFileRow({ added, actions }: AddedFileRowProps): JSX.Element {
  const { key, file, state } = added;
  const name = useId();
  return (
    <li className={styles.row} aria-labelledby={name}>
      <div className={styles.head}>
        <h3 id={name} className={styles.name}>
          {file.name}
        </h3>
        <p className={styles.state} role="status">
          {describeState(state)}
        </p>
        <button
          type="button"
          className={styles.remove}
          aria-label={`Remove ${file.name} from this list`}
          onClick={({ currentTarget }) => {
            const row = currentTarget.closest('li');
            const beside = row?.nextElementSibling ?? row?.previousElementSibling;
            beside?.querySelector('button')?.focus();
            actions.remove(key);
          }}
        >
          <Icon name="close" size={16} />
        </button>
      </div>
      {(state.kind === 'reading' || state.kind === 'holding') && (
        <progress className={styles.progress} aria-label={`${file.name}, sent`} max={1} value={state.sent} />
      )}
      {state.kind === 'refused' && (
        <p className={styles.refused} role="alert">
          <Icon name="alert" size={16} />
          {state.message}
        </p>
      )}
      {state.kind === 'read' && <Proposal added={added} {...state} actions={actions} />}
      {state.kind === 'done' && <Held held={state.held} />}
    </li>
  );
}

/** A link to what is held. It takes the focus, where the button that held it had it. */
function Held({ held }: { readonly held: HeldFile }): JSX.Element {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) link.current?.focus({ preventScroll: true });
  }, []);
  return (
    <p>
      <a ref={link} href={addressOfDocument(held.id)}>
        Open “{held.title}”
      </a>
    </p>
  );
}

function describeState(state: FileState): string {
  switch (state.kind) {
    case 'reading':
      return state.sent < 1 ? 'Sending…' : 'Reading…';
    case 'refused':
      return 'Cannot be held';
    case 'read': {
      const { format, encoding, pages, characters } = state.proposal;
      const parts = [formats[format] ?? format, encoding ?? '', pages === null ? '' : counted(pages, 'page')];
      return [...parts, counted(characters, 'character')].filter((part) => part !== '').join(' · ');
    }
    case 'holding':
      return 'Being held…';
    case 'done':
      return state.held.state === 'new' ? 'Held' : 'Was there already';
  }
}

const formats: Readonly<Record<string, string>> = {
  TEXT: 'Text',
  MARKDOWN: 'Markdown',
  CSV: 'CSV',
  HTML: 'HTML',
  PDF: 'PDF',
};

interface ProposalProps extends AddedFileRowProps {
  readonly proposal: FileProposal;
  readonly details: FileDetails;
  readonly problem: FileProblem | null;
}

const labels: readonly (readonly [field: keyof FileDetails, label: string, hint: string])[] = [
  ['title', 'Title', ''],
  ['publisher', 'Publisher', ''],
  ['authors', 'Authors', 'parted by semicolons'],
  ['published', 'Published', 'as 2020-10-01 or 2020-10'],
  ['language', 'Language', 'as en or az'],
  ['url', 'Address', ''],
];

/** What a file says of itself, in fields, with where each was found. */
function Proposal({ added: { key, file }, proposal, details, problem, actions }: ProposalProps): JSX.Element {
  const id = useId();
  const { becomes, notices, opening, proposals } = proposal;
  const { state, source } = becomes;
  const where: Readonly<Record<keyof FileDetails, string | undefined>> = {
    title: proposals.title?.where,
    publisher: proposals.publisher?.where,
    authors: proposals.authors?.where,
    published: proposals.published?.where,
    url: proposals.url?.where,
    language: proposals.language?.where,
  };
  const isThere = source !== null && (state === 'known' || state === 'same');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        actions.hold(key, state === 'same');
      }}
    >
      {notices.map((notice) => (
        <p key={notice} className={styles.notice}>
          <Icon name="alert" size={16} />
          {notice}
        </p>
      ))}
      {source !== null && (
        <p className={styles.there}>
          {describeBecomes(becomes)} <a href={addressOfDocument(source.id)}>{source.title}</a>
        </p>
      )}
      {state !== 'known' && (
        <>
          <div className={styles.fields}>
            {labels.map(([field, label, hint]) => {
              const wrong = problem?.field === field ? problem.message : null;
              const help =
                wrong ??
                (where[field] === undefined
                  ? hint === ''
                    ? 'not in the document'
                    : hint
                  : `from ${where[field]}`);
              return (
                <label key={field} className={styles.field} data-field={field}>
                  <span>{label}</span>
                  <input
                    className={styles.input}
                    value={details[field]}
                    dir="auto"
                    aria-invalid={wrong !== null}
                    aria-describedby={`${id}${field}`}
                    required={field === 'title'}
                    onChange={({ currentTarget }) =>
                      actions.change(key, { ...details, [field]: currentTarget.value })
                    }
                  />
                  <small id={`${id}${field}`} data-wrong={wrong !== null}>
                    {help}
                  </small>
                </label>
              );
            })}
          </div>
          <blockquote className={styles.opening} dir="auto" aria-label="How the text begins" tabIndex={0}>
            {opening}
          </blockquote>
          {problem?.field === null && (
            <p className={styles.refused} role="alert">
              <Icon name="alert" size={16} />
              {problem.message}
            </p>
          )}
          <div className={styles.actions}>
            <button type="submit" className={isThere ? styles.second : styles.hold}>
              {isThere ? 'Hold it as a source of its own' : 'Hold this document'}
              <span className="unseen">: {file.name}</span>
            </button>
          </div>
        </>
      )}
    </form>
  );
}

function describeBecomes({ state, differsIn }: FileProposal['becomes']): string {
  const ways = differsIn.join(' and ');
  switch (state) {
    case 'known':
      return 'It is held already:';
    case 'same':
      return `The same text is held already, and differs only in ${ways}:`;
    case 'held':
      return differsIn.length === 0
        ? 'It is cited already, and is held as the document of'
        : `It is cited already, and differs only in ${ways}; it is held in the bytes that were cited, as the document of`;
    case 'new':
      return '';
  }
}
