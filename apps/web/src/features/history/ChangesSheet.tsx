import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type JSX, useId, useState } from 'react';
import { useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { useRole } from '../../api/viewer';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { relationSentence } from '../../domain/words/text';
import { Sheet } from '../../ui/Sheet';
import { addressOfDocument } from '../citations/pageAddresses';
import { Waiting } from '../progress';
import { EntryLine } from './EntryLine';
import styles from './History.module.css';
import { type Change, documentTitles, logPage } from './historyQueries';

/** Kinds of writes to choose from, with the operations of each as the log has them. */
const kinds = {
  Claims: ['recordClaim', 'reviseClaim', 'retractClaim', 'changeSpeaker'],
  Relations: ['createRelation', 'reviseRelation', 'removeRelation', 'moveRelation'],
  Actors: ['createActor', 'updateActor', 'deleteActor', 'restoreActor'],
  Merges: ['mergeActors', 'undoMerge'],
  Documents: ['addSource', 'updateSource', 'removeSource', 'holdDocument'],
  Imports: ['beginImport', 'endImport', 'undoImport'],
  Proposals: ['readProposals', 'decideProposal', 'switchPattern'],
  Judgements: ['judgeClaim', 'judgeSource', 'keepActorsApart'],
  Users: ['addUser', 'changeUser'],
} as const;

type Kind = keyof typeof kinds;

interface Choice {
  readonly by: string;
  /** A day here, YYYY-MM-DD, or empty. */
  readonly day: string;
  /** Null: any. */
  readonly document: { readonly id: string; readonly title: string } | null;
  readonly kind: Kind | '';
}

const all: Choice = { by: '', day: '', document: null, kind: '' };

/** What was done to the whole graph, the latest first, by person, day, document and kind of write; each line leads to what it changed. */
export default function ChangesSheet({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const [choice, setChoice] = useState(all);
  const [asked] = useDebouncedValue(choice, 250);
  return (
    <Sheet title="Changes" onClose={onClose}>
      <Choices choice={choice} onChange={setChoice} />
      <ChangeList key={JSON.stringify(asked)} choice={asked} onLeave={onClose} />
    </Sheet>
  );
}

interface ChoicesProps {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

function Choices({ choice, onChange }: ChoicesProps): JSX.Element {
  const id = useId();
  const isAdmin = useRole() === 'ADMIN';
  const change = (part: Partial<Choice>): void => onChange({ ...choice, ...part });
  return (
    <div className={styles.choices} role="group" aria-label="Which changes">
      <label htmlFor={`${id}-by`}>By</label>
      <input
        id={`${id}-by`}
        className={styles.line}
        placeholder="anyone: a name, cli, sample"
        dir="auto"
        value={choice.by}
        onChange={({ currentTarget }) => change({ by: currentTarget.value })}
      />
      <label htmlFor={`${id}-day`}>On</label>
      <input
        id={`${id}-day`}
        className={styles.line}
        type="date"
        value={choice.day}
        onChange={({ currentTarget }) => change({ day: currentTarget.value })}
      />
      <label htmlFor={`${id}-kind`}>What</label>
      <select
        id={`${id}-kind`}
        className={styles.line}
        value={choice.kind}
        onChange={({ currentTarget }) => change({ kind: currentTarget.value as Choice['kind'] })}
      >
        <option value="">everything</option>
        {Object.keys(kinds)
          .filter((kind) => kind !== 'Users' || isAdmin)
          .map((kind) => (
            <option key={kind}>{kind}</option>
          ))}
      </select>
      <label htmlFor={`${id}-document`}>Document</label>
      <DocumentChoice
        id={`${id}-document`}
        chosen={choice.document}
        onChange={(document) => change({ document })}
      />
    </div>
  );
}

interface DocumentChoiceProps {
  readonly id: string;
  readonly chosen: Choice['document'];
  readonly onChange: (document: Choice['document']) => void;
}

/** Finds a document by the words of its title or publisher. */
function DocumentChoice({ id, chosen, onChange }: DocumentChoiceProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const pause = chosen !== null || search === '';
  const [{ data }] = useQuery({ query: documentTitles, variables: { search }, pause });
  const found = pause ? null : data?.sources;
  return (
    <div className={styles.documentChoice}>
      <input
        id={id}
        type="search"
        className={styles.line}
        placeholder="any: words of its title or publisher"
        dir="auto"
        value={chosen?.title ?? typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          if (chosen !== null) onChange(null);
        }}
      />
      {found && (
        <ul className={styles.found} aria-label="Documents found">
          {found.nodes.map((source) => (
            <li key={source.id}>
              <button type="button" className={styles.link} onClick={() => onChange(source)}>
                <bdi>{source.title}</bdi>
              </button>
            </li>
          ))}
          {found.totalCount > found.nodes.length && (
            <li>
              {(found.totalCount - found.nodes.length).toLocaleString('en')} more: type more of its title.
            </li>
          )}
          {found.totalCount === 0 && <li>No title or publisher has such words.</li>}
        </ul>
      )}
    </div>
  );
}

/** The choice as the API takes it: a day here is a span of time in UTC. */
function filterOf({ by, day, document, kind }: Choice) {
  const from = day === '' ? null : new Date(`${day}T00:00:00`);
  const to = from && new Date(from.getFullYear(), from.getMonth(), from.getDate() + 1);
  return {
    by: by.trim() === '' ? null : by.trim(),
    what: kind === '' ? null : [...kinds[kind]],
    since: from?.toISOString() ?? null,
    until: to?.toISOString() ?? null,
    concerning: document?.id ?? null,
  };
}

interface ChangeListProps {
  readonly choice: Choice;
  readonly onLeave: () => void;
}

function ChangeList({ choice, onLeave }: ChangeListProps): JSX.Element {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <ol className={styles.entries} aria-label="Changes">
      {cursors.map((after, i) => (
        <ChangePage
          key={after ?? ''}
          filter={filterOf(choice)}
          after={after}
          onLeave={onLeave}
          onMore={i === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : null}
        />
      ))}
    </ol>
  );
}

interface ChangePageProps {
  readonly filter: ReturnType<typeof filterOf>;
  readonly after: string | null;
  readonly onLeave: () => void;
  /** Of the last page. */
  readonly onMore: ((after: string) => void) | null;
}

function ChangePage({ filter, after, onLeave, onMore }: ChangePageProps): JSX.Element {
  const [{ data, error }, ask] = useQuery({
    query: logPage,
    variables: { filter, after },
    requestPolicy: 'cache-and-network',
  });
  if (error) {
    return (
      <li className={styles.entry}>
        <p role="alert">{describeError(error)}</p>
        <Button variant="default" size="compact-md" onClick={() => ask({ requestPolicy: 'network-only' })}>
          Try again
        </Button>
      </li>
    );
  }
  if (!data) {
    return (
      <li>
        <Waiting words="Reading the log…" asked={[logPage]} />
      </li>
    );
  }
  const { nodes, pageInfo } = data.log;
  const { endCursor } = pageInfo;
  return (
    <>
      {nodes.length === 0 && after === null && (
        <li className={styles.entry}>No change matches these choices.</li>
      )}
      {nodes.map((change) => (
        <EntryLine
          key={change.entry.id}
          entry={change.entry}
          subject={<Subject change={change} onLeave={onLeave} />}
        />
      ))}
      {onMore && pageInfo.hasNextPage && endCursor !== null && (
        <li>
          <Button variant="default" size="compact-md" onClick={() => onMore(endCursor)}>
            Show earlier ones
          </Button>
        </li>
      )}
    </>
  );
}

interface SubjectProps {
  readonly change: Change;
  readonly onLeave: () => void;
}

/** Leads to what was changed, as far as it is there. */
function Subject({ change: { relation, actor, source }, onLeave }: SubjectProps): JSX.Element | null {
  const openDetails = useExplorer((explorer) => explorer.openDetails);
  const open = (kind: 'relation' | 'actor', id: string): void => {
    openDetails({ kind, id });
    onLeave();
  };
  if (relation) {
    return (
      <button type="button" className={styles.link} onClick={() => open('relation', relation.id)}>
        {relationSentence(relation.from.name, relation.label, relation.to.name)}
      </button>
    );
  }
  if (actor) {
    return (
      <button type="button" className={styles.link} onClick={() => open('actor', actor.id)}>
        <bdi>{actor.name}</bdi>
      </button>
    );
  }
  if (source) {
    return (
      <a className={styles.link} href={addressOfDocument(source.id)}>
        <bdi>{source.title}</bdi>
      </a>
    );
  }
  return null;
}
