import { type JSX, useRef } from 'react';
import {
  type PathQuestion,
  choiceOf,
  strengthChoices,
  strengthNames,
  strengthOf,
  type PathEnd,
} from '../../domain/questions/paths';
import type { Scheme } from '../../ui/theme/scheme';
import { ActorPicker } from '../actor-picker';
import avoidStyles from './AvoidChoice.module.css';
import { FollowChoice } from './FollowChoice';
import styles from './PathForm.module.css';
import { LONGEST_PATH } from './relaxedQuestions';

interface PathFormProps {
  readonly question: PathQuestion;
  readonly scheme: Scheme;
  readonly onChange: (change: Partial<PathQuestion>) => void;
}

/** The question as a sentence with fields. */
export function PathForm({ question, scheme, onChange }: PathFormProps): JSX.Element {
  const second = useRef<HTMLInputElement>(null);
  const { from, to, knownAt, asOf, maxLength, rank, directed, types, avoided } = question;
  return (
    <form className={styles.form} role="search" onSubmit={(event) => event.preventDefault()}>
      <div className={styles.ends}>
        <span>How is</span>
        <ActorPicker
          label="First actor"
          chosen={from}
          scheme={scheme}
          autoFocus={from === null}
          onChoose={(actor) => {
            onChange({ from: actor });
            if (to === null) second.current?.focus();
          }}
        />
        <button
          type="button"
          className={styles.swap}
          aria-label="Swap the two actors"
          onClick={() => onChange({ from: to, to: from })}
        >
          ⇄
        </button>
        <ActorPicker
          label="Second actor"
          field={second}
          chosen={to}
          scheme={scheme}
          autoFocus={from !== null && to === null}
          onChoose={(actor) => onChange({ to: actor })}
        />
        <span>connected?</span>
      </div>
      <div className={styles.conditions}>
        <label>
          Evidence
          <select
            value={choiceOf(question)}
            onChange={({ currentTarget }) => {
              const chosen = strengthChoices.find((choice) => choice === currentTarget.value);
              if (chosen) onChange(strengthOf(chosen));
            }}
          >
            {strengthChoices.map((choice) => (
              <option key={choice} value={choice}>
                {strengthNames[choice]}
              </option>
            ))}
          </select>
        </label>
        {(
          [
            ['Known by', 'knownAt', knownAt],
            ['In force on', 'asOf', asOf],
          ] as const
        ).map(([words, clock, day]) => (
          <label key={clock}>
            {words}
            <input
              type="date"
              value={day ?? ''}
              onChange={({ currentTarget }) =>
                onChange({ [clock]: currentTarget.value === '' ? null : currentTarget.value })
              }
            />
          </label>
        ))}
        <label>
          Max. hops
          <select
            value={maxLength}
            onChange={({ currentTarget }) => onChange({ maxLength: Number(currentTarget.value) })}
          >
            {Array.from({ length: LONGEST_PATH }, (_, i) => (
              <option key={i} value={i + 1}>
                {i + 1}
              </option>
            ))}
          </select>
        </label>
        <label>
          Order
          <select
            value={rank}
            onChange={({ currentTarget }) =>
              onChange({ rank: currentTarget.value === 'SHORTEST' ? 'SHORTEST' : 'STRONGEST' })
            }
          >
            <option value="STRONGEST">strongest first</option>
            <option value="SHORTEST">shortest first</option>
          </select>
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={directed}
            onChange={({ currentTarget }) => onChange({ directed: currentTarget.checked })}
          />
          Follow direction
        </label>
      </div>
      <div className={styles.conditions}>
        <FollowChoice types={types} onChoose={(chosen) => onChange({ types: chosen })} />
        <AvoidChoice avoided={avoided} scheme={scheme} onChoose={(chosen) => onChange({ avoided: chosen })} />
      </div>
    </form>
  );
}

interface AvoidChoiceProps {
  readonly avoided: readonly PathEnd[];
  readonly scheme: Scheme;
  readonly onChoose: (avoided: readonly PathEnd[]) => void;
}

/** Actors that paths must not pass. */
function AvoidChoice({ avoided, scheme, onChoose }: AvoidChoiceProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={avoidStyles.choice} role="group" aria-label="Actors to avoid">
      <span>Avoid</span>
      {avoided.map((actor) => (
        <button
          key={actor.id}
          type="button"
          className={avoidStyles.actor}
          aria-label={`Avoid ${actor.name} no longer`}
          onClick={() => {
            onChoose(avoided.filter(({ id }) => id !== actor.id));
            // The focused button has been removed.
            field.current?.focus();
          }}
        >
          <bdi>{actor.name}</bdi> <span aria-hidden="true">×</span>
        </button>
      ))}
      <ActorPicker
        label="Add an actor to avoid"
        size="small"
        chosen={null}
        field={field}
        scheme={scheme}
        autoFocus={false}
        onChoose={(actor) => {
          if (!avoided.some(({ id }) => id === actor.id)) onChoose([...avoided, actor]);
        }}
      />
    </div>
  );
}
