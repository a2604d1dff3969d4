import { ActorKind } from '@entente/model';
import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type JSX, type KeyboardEvent, useId, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { type ActorDetails, createActor, updateActor } from '../../api/actorWrites';
import type { InputProblem } from '../../api/errors';
import { kindNames } from '../../domain/words/vocabulary';
import type { PathEnd } from '../../domain/questions/paths';
import { Field } from '../../ui/Field';
import { KindShape } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import { useSend } from '../undoable-write';
import { type ActorDraft, actorInput, type ActorProblems, problemsOfActor } from './actorDraft';
import styles from './ActorForm.module.css';
import { AliasFields, IdentifierFields } from './NameFields';
import { likeNamed, actorInTheWay } from './queries';

interface ActorFormProps {
  /** `New actor`, `Edit Turkey`. */
  readonly title: string;
  readonly start: ActorDraft;
  /** The actor that is edited; null: a new one. */
  readonly id: string | null;
  readonly scheme: Scheme;
  /** What choosing an actor that is there already does: `Open it`, `Choose it`. */
  readonly existingWords: string;
  readonly onExisting: (actor: PathEnd) => void;
  readonly onDone: (actor: ActorDetails) => void;
  readonly onCancel: () => void;
}

/** An actor, new or edited. Those of a like name are shown while one types. */
export function ActorForm(props: ActorFormProps): JSX.Element {
  const { title, start, id, scheme, existingWords, onExisting, onDone, onCancel } = props;
  const client = useClient();
  const heading = useId();
  const [draft, setDraft] = useState(start);
  const { tried, busy, refused, send, clearRefused } = useSend();
  const change = (part: Partial<ActorDraft>): void => {
    setDraft({ ...draft, ...part });
    clearRefused();
  };
  const found = problemsOfActor(draft);
  const problems: ActorProblems = { ...(tried ? found : {}), ...refusedField(refused) };

  async function write(kind: ActorKind, allowSameName: boolean): Promise<void> {
    const input = { ...actorInput(draft, kind), allowSameName };
    const answer =
      id === null
        ? await client.mutation(createActor, { input }).toPromise()
        : await client.mutation(updateActor, { input: { id, ...input } }).toPromise();
    if (answer.error) throw answer.error;
    const written =
      answer.data && ('createActor' in answer.data ? answer.data.createActor : answer.data.updateActor);
    if (written) onDone(written);
  }
  const save = (allowSameName: boolean): void => {
    const { kind } = draft;
    const isWhole = kind !== null && Object.keys(found).length === 0;
    void send(isWhole ? () => write(kind, allowSameName) : null);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      // The form around it is not sent.
      event.stopPropagation();
      event.preventDefault();
      save(false);
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      onCancel();
    }
  };

  return (
    <div role="group" aria-labelledby={heading} className={styles.form} onKeyDown={onKeyDown}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      <Field label="Name" problem={problems.name}>
        {({ id: field, describedBy, problemId }) => (
          <input
            id={field}
            className={styles.line}
            dir="auto"
            autoFocus
            maxLength={300}
            value={draft.name}
            aria-invalid={problemId !== null || undefined}
            aria-describedby={describedBy}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        )}
      </Field>
      {id === null && (
        <LikeNamed name={draft.name} scheme={scheme} words={existingWords} onChoose={onExisting} />
      )}
      <Field label="Kind" problem={problems.kind} group>
        {({ id: field }) => (
          <div className={styles.kinds}>
            {Object.values(ActorKind).map((kind) => (
              <label key={kind} className={styles.kind} data-chosen={kind === draft.kind}>
                <input
                  type="radio"
                  name={`${field}-kind`}
                  checked={kind === draft.kind}
                  onChange={() => change({ kind })}
                />
                <KindShape kind={kind} scheme={scheme} size={20} />
                {kindNames[kind].one}
              </label>
            ))}
          </div>
        )}
      </Field>
      <Field label="Who or what it is, in a line" problem={problems.description}>
        {({ id: field, describedBy }) => (
          <input
            id={field}
            className={styles.line}
            dir="auto"
            maxLength={2000}
            value={draft.description}
            aria-describedby={describedBy}
            onChange={({ currentTarget }) => change({ description: currentTarget.value })}
          />
        )}
      </Field>
      <AliasFields
        aliases={draft.aliases}
        problem={problems.aliases}
        onChange={(aliases) => change({ aliases })}
      />
      <IdentifierFields
        identifiers={draft.identifiers}
        problem={problems.identifiers}
        onChange={(identifiers) => change({ identifiers })}
      />
      {refused !== null &&
        (refused.actorId !== null ? (
          <ActorInTheWay
            problem={refused}
            actorId={refused.actorId}
            scheme={scheme}
            words={existingWords}
            onChoose={onExisting}
            onAnother={() => save(true)}
          />
        ) : (
          Object.keys(refusedField(refused)).length === 0 && (
            <p role="alert" className={styles.refused}>
              {refused.message}
            </p>
          )
        ))}
      <div className={styles.buttons}>
        <Button loading={busy} onClick={() => save(false)}>
          {id === null ? 'Add the actor' : 'Save'}
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

function refusedField(problem: InputProblem | null): ActorProblems {
  const [name = ''] = problem?.field?.split('.') ?? [];
  return problem !== null && ['kind', 'name', 'description', 'aliases', 'identifiers'].includes(name)
    ? { [name]: problem.actorId === null ? problem.message : 'Another actor has this already; see below.' }
    : {};
}

interface LikeNamedProps {
  readonly name: string;
  readonly scheme: Scheme;
  readonly words: string;
  readonly onChoose: (actor: PathEnd) => void;
}

/** Below this score a match is a guess. */
const LIKELY = 0.6;

/** Actors that the name may mean already. */
function LikeNamed({ name, scheme, words, onChoose }: LikeNamedProps): JSX.Element {
  const [typed] = useDebouncedValue(name.trim(), 200);
  const [{ data }] = useQuery({ query: likeNamed, variables: { name: typed }, pause: typed === '' });
  const like = typed === '' ? [] : (data?.resolveActor ?? []).filter(({ score }) => score >= LIKELY);
  return (
    <div role="status" className={styles.like} data-any={like.length > 0}>
      {like.length > 0 && (
        <>
          <p>
            {like.length === 1 ? 'An actor of a like name is there:' : 'Actors of a like name are there:'}
          </p>
          <ul>
            {like.map(({ actor, matched }) => (
              <li key={actor.id} className={styles.existing}>
                <KindShape kind={actor.kind} scheme={scheme} size={18} />
                <bdi>{actor.name}</bdi>
                {matched !== actor.name && <bdi className={styles.detail}>{matched}</bdi>}
                <button type="button" className={styles.link} onClick={() => onChoose(actor)}>
                  {words}
                  <span className="unseen">: {actor.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface ActorInTheWayProps {
  readonly problem: InputProblem;
  readonly actorId: string;
  readonly scheme: Scheme;
  readonly words: string;
  readonly onChoose: (actor: PathEnd) => void;
  readonly onAnother: () => void;
}

/** The actor that has the name or the identifier already, and the choice: that one, or another one of the same name. */
function ActorInTheWay(props: ActorInTheWayProps): JSX.Element {
  const { problem, actorId, scheme, words, onChoose, onAnother } = props;
  const [{ data }] = useQuery({ query: actorInTheWay, variables: { id: actorId } });
  const actor = data?.actor ?? null;
  // An identifier is never given twice.
  const mayBeAnother = problem.field === null || !problem.field.startsWith('identifiers');
  return (
    <div role="alert" className={styles.conflict}>
      <p>
        {mayBeAnother
          ? 'An actor of this name is there already. Is it the one that is meant?'
          : 'Another actor has this identifier already, and no identifier is given twice.'}
      </p>
      {actor !== null && (
        <p className={styles.existing}>
          <KindShape kind={actor.kind} scheme={scheme} size={20} />
          <strong>
            <bdi>{actor.name}</bdi>
          </strong>
          <span className={styles.detail}>
            {kindNames[actor.kind].one}
            {actor.description === null ? '' : `: ${actor.description}`}
          </span>
        </p>
      )}
      <div className={styles.buttons}>
        {actor !== null && (
          <Button size="compact-md" onClick={() => onChoose(actor)}>
            {words}
          </Button>
        )}
        {mayBeAnother && (
          <Button size="compact-md" variant="default" onClick={onAnother}>
            It is another one of the same name
          </Button>
        )}
      </div>
    </div>
  );
}
