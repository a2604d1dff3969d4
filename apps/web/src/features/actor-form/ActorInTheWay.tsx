import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useQuery } from 'urql';
import type { InputProblem } from '../../api/errors';
import type { PathEnd } from '../../domain/paths';
import { kindNames } from '../../domain/words/vocabulary';
import { KindShape } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import styles from './ActorForm.module.css';
import { actorInTheWay } from './queries';

interface ActorInTheWayProps {
  readonly problem: InputProblem;
  readonly actorId: string;
  readonly scheme: Scheme;
  readonly words: string;
  readonly onChoose: (actor: PathEnd) => void;
  readonly onAnother: () => void;
}

/** The actor that has the name or the identifier already, and the choice: that one, or another one of the same name. */
export function ActorInTheWay(props: ActorInTheWayProps): JSX.Element {
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
