import { type JSX, useRef, useState } from 'react';
import { Field } from '../../ui/Field';
import type { Scheme } from '../../ui/theme/scheme';
import { ActorForm, newActor } from '../actor-form';
import { ActorPicker } from '../actor-picker';
import type { ClaimDraft, FormActor, Problems, Verb } from './claimDraft';
import styles from './RelationEnds.module.css';
import { VerbPicker } from './VerbPicker';

interface RelationEndsProps {
  readonly vocabulary: readonly Verb[];
  readonly draft: Pick<ClaimDraft, 'from' | 'to'>;
  readonly verb: Verb | null;
  readonly problems: Problems;
  readonly nearby: readonly FormActor[];
  readonly scheme: Scheme;
  /** The field that has the focus at first; left out: who acts, where that is open. */
  readonly focused?: 'from' | 'verb' | 'to';
  readonly onChange: (change: Partial<Pick<ClaimDraft, 'from' | 'verb' | 'to' | 'on'>>) => void;
}

interface NewEnd {
  readonly end: 'from' | 'to';
  readonly name: string;
}

/** Who does what to whom, as a sentence with fields; an actor that is not there is added in place. */
export function RelationEnds(props: RelationEndsProps): JSX.Element {
  const { vocabulary, draft, verb, problems, nearby, scheme, focused, onChange } = props;
  const { from, to } = draft;
  const [adding, setAdding] = useState<NewEnd | null>(null);
  const fields = { from: useRef<HTMLInputElement>(null), to: useRef<HTMLInputElement>(null) };
  const choose = (end: NewEnd['end'], actor: FormActor): void => {
    setAdding(null);
    // What fits depends on both ends.
    onChange({ [end]: actor, on: null });
    fields[end].current?.focus();
  };
  const picker = (end: NewEnd['end'], label: string, chosen: FormActor | null, other: FormActor | null) => (
    <Field label={label} problem={problems[end]} group>
      {({ problemId }) => (
        <ActorPicker
          label={label}
          size="full"
          field={fields[end]}
          chosen={chosen}
          suggested={nearby.filter(({ id }) => id !== other?.id)}
          scheme={scheme}
          autoFocus={focused === undefined ? end === 'from' && chosen === null : focused === end}
          problemId={problemId}
          onChoose={(actor) => choose(end, actor)}
          onCreate={(name) => setAdding({ end, name })}
        />
      )}
    </Field>
  );
  return (
    <div className={styles.ends}>
      {picker('from', 'From', from, to)}
      <Field label="Relation" problem={problems.verb} group>
        {({ problemId }) => (
          <VerbPicker
            vocabulary={vocabulary}
            from={from}
            to={to}
            chosen={verb}
            scheme={scheme}
            problemId={problemId}
            autoFocus={focused === 'verb'}
            onChoose={(type) => onChange({ verb: type, on: null })}
          />
        )}
      </Field>
      {picker('to', 'To', to, from)}
      {adding !== null && (
        <div className={styles.adding}>
          <ActorForm
            key={`${adding.end} ${adding.name}`}
            title={adding.end === 'from' ? 'New actor, as from' : 'New actor, as to'}
            start={newActor(adding.name)}
            id={null}
            scheme={scheme}
            existingWords="Choose it"
            onExisting={(actor) => choose(adding.end, actor)}
            onDone={({ id, name, kind }) => choose(adding.end, { id, name, kind })}
            onCancel={() => {
              setAdding(null);
              fields[adding.end].current?.focus();
            }}
          />
        </div>
      )}
    </div>
  );
}
