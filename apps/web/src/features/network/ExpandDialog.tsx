import { Button } from '@mantine/core';
import { type JSX, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { toGraph } from '../../api/graph';
import { neighbours } from '../../api/neighbours';
import { emptyGraph, type Graph } from '../../domain/network/graph';
import { chosenPart, type ExpansionChoice, expansionChoices } from '../../domain/network/neighbourhood';
import { counted } from '../../domain/words/text';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { Sheet } from '../../ui/Sheet';
import { Waiting } from '../progress';
import { describeCut } from './expandBy';
import styles from './ExpandDialog.module.css';

interface ExpandSheetProps {
  readonly actorId: string;
  readonly name: string;
  readonly shown: Graph;
  readonly onExpand: (part: Graph) => void;
  readonly onClose: () => void;
}

/** More at a time would hide what is shown; the reader can ask for more. */
const usual = 25;

/** Asks by which relations, in which direction, and by how many neighbours an actor is to be expanded. */
export default function ExpandDialog(props: ExpandSheetProps): JSX.Element {
  const { actorId, name, onClose } = props;
  const [{ data, error }, ask] = useQuery({ query: neighbours, variables: { id: actorId } });
  const around = useMemo(() => data && toGraph(data.neighbourhood), [data]);
  return (
    <Sheet title={`Expand ${name}`} onClose={onClose}>
      {error ? (
        <ErrorMessage
          title="What is known around it cannot be read"
          advice={describeError(error)}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : around ? (
        <>
          {data?.neighbourhood.truncated === true && (
            <p className={styles.cut}>{describeCut(name, around.relations.length)}</p>
          )}
          <ExpandForm {...props} around={around} />
        </>
      ) : (
        <Waiting words="Reading what is known around it…" asked={[neighbours]} />
      )}
    </Sheet>
  );
}

function ExpandForm({
  actorId,
  name,
  around,
  shown,
  onExpand,
}: ExpandSheetProps & { readonly around: Graph }): JSX.Element {
  const all = useMemo(() => expansionChoices(around, actorId, shown), [around, actorId, shown]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(usual);
  const relations = all.filter(({ key }) => !left.has(key)).flatMap((reach) => reach.relations);
  const part = chosenPart(around, actorId, { relations, most, shown });
  const there = new Set([...shown.actors, ...shown.relations].map(({ id }) => id));
  const fresh = (list: readonly { readonly id: string }[]): number =>
    list.filter(({ id }) => !there.has(id)).length;
  const [actorCount, relationCount] = [fresh(part.actors), fresh(part.relations)];
  if (all.length === 0) return <p>Nothing is known around {name}.</p>;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onExpand(actorCount + relationCount === 0 ? emptyGraph : part);
      }}
    >
      <fieldset className={styles.choices}>
        <legend>
          By these relations; beside each, how many there are and how many of them are not shown
        </legend>
        {all.map((reach) => (
          <label key={reach.key} className={styles.choice}>
            <input
              type="checkbox"
              checked={!left.has(reach.key)}
              onChange={() => {
                const next = new Set(left);
                if (!next.delete(reach.key)) next.add(reach.key);
                setLeft(next);
              }}
            />
            <span>{reachWords(reach, name)}</span>
            <span className={styles.number}>
              {reach.relations.length}, {reach.unseen === 0 ? 'all shown' : `${reach.unseen} not shown`}
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.foot}>
        <Button variant="default" size="compact-sm" onClick={() => setLeft(new Set())}>
          All
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => setLeft(new Set(all.map(({ key }) => key)))}
        >
          None
        </Button>
        <label className={styles.field}>
          To as many new actors at the most
          <input
            type="number"
            min={1}
            max={1000}
            value={most}
            onChange={({ target }) => setMost(Math.max(1, Math.min(1000, Number(target.value) || 1)))}
          />
        </label>
      </div>
      <div className={styles.foot}>
        <p role="status">
          {actorCount + relationCount === 0
            ? 'All of that is already shown.'
            : `Brings ${counted(actorCount, 'actor')} and ${counted(relationCount, 'relation')}.`}
        </p>
        <Button type="submit" disabled={actorCount + relationCount === 0}>
          Expand
        </Button>
      </div>
    </form>
  );
}

function reachWords({ label, direction }: ExpansionChoice, name: string): string {
  if (direction === 'out') return `${name} ${label} …`;
  if (direction === 'in') return `… ${label} ${name}`;
  return `${name} ${label} … (either way)`;
}
