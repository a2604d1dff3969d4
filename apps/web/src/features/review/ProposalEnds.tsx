import { type JSX, useState } from 'react';
import { useQuery } from 'urql';
import { KindShape } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import { ActorForm, newActor } from '../actor-form';
import { ActorPicker } from '../actor-picker';
import type { FormActor } from '../claim-form';
import styles from './ProposalCard.module.css';
import { kindNamed } from './proposedClaim';
import { mentionsQuery, type NamedActor } from './reviewQueries';

interface EndProps {
  readonly named: NamedActor;
  readonly actor: FormActor | null;
  readonly scheme: Scheme;
}

/** One of its ends: who of the graph it is, else the name in the text. */
export function End({ named, actor, scheme }: EndProps): JSX.Element {
  if (actor === null) return <bdi className={styles.unknown}>{named.text}</bdi>;
  return (
    <span className={styles.end}>
      <KindShape kind={actor.kind} scheme={scheme} size={18} />
      {'\u00a0'}
      <bdi>{actor.name}</bdi>
    </span>
  );
}

interface ChooseActorProps {
  readonly named: NamedActor;
  readonly end: 'from' | 'to';
  /** That names it. */
  readonly document: { readonly id: string; readonly text: string };
  readonly scheme: Scheme;
  readonly onChoose: (name: string, actor: FormActor) => void;
}

/** Chooses who a name means that the graph does not have, or adds the actor in place. */
export function ChooseActor({ named, end, document, scheme, onChoose }: ChooseActorProps): JSX.Element {
  const [adding, setAdding] = useState<string | null>(null);
  const [{ data }] = useQuery({ query: mentionsQuery, variables: { id: document.id } });
  const { text } = named;
  return (
    <div className={styles.choose}>
      <p>
        The graph has no “<bdi>{text}</bdi>”. Choose who is meant, or{' '}
        <button type="button" className={styles.link} onClick={() => setAdding(text)}>
          add it as a new actor
        </button>
        .
      </p>
      <ActorPicker
        label={end === 'from' ? 'Who acts' : 'Whom it concerns'}
        size="full"
        chosen={null}
        scheme={scheme}
        autoFocus={false}
        onChoose={(actor) => onChoose(text, actor)}
        onCreate={setAdding}
      />
      {adding !== null && (
        <ActorForm
          key={adding}
          title="New actor"
          start={newActor(adding, kindNamed(adding, document.text, data?.review?.mentions ?? []))}
          id={null}
          scheme={scheme}
          existingWords="Choose it"
          onExisting={(actor) => onChoose(text, actor)}
          onDone={({ id, name, kind }) => onChoose(text, { id, name, kind })}
          onCancel={() => setAdding(null)}
        />
      )}
    </div>
  );
}
