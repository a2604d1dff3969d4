import { ActionIcon } from '@mantine/core';
import { useEffect, type JSX, type ReactNode } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../api/graphql';
import { noClocks } from '../../domain/questions/clocks';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { Icon } from '../../ui/Icon';
import { usePaths } from '../paths/pathsState';
import { FirstStep, useFirstSteps } from './firstSteps';
import styles from './FirstSteps.module.css';

/** Contested relations, of which an example is chosen. */
const contestedRelations = graphql(`
  query ContestedRelations {
    relations(filter: { evidence: [CONTESTED] }, first: 20) {
      nodes {
        id
        claims {
          id
        }
      }
    }
  }
`);

/** Ticks off steps as they are taken. */
function useStepsTaken(): void {
  useEffect(() => {
    const { take } = useFirstSteps.getState();
    const stops = [
      useExplorer.subscribe(({ selection, clocks }, before) => {
        if (selection !== before.selection && selection?.kind === 'relation') take(FirstStep.READ);
        if (clocks !== null && before.clocks === null) take(FirstStep.GO_BACK);
      }),
      usePaths.subscribe(({ open }, before) => {
        if (open && !before.open) take(FirstStep.CONNECT);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}

/** Three first steps for a first visit, each ticked when taken. */
export default function FirstSteps(): JSX.Element {
  useStepsTaken();
  const taken = useFirstSteps((steps) => steps.taken);
  const client = useClient();
  const openOne = (): void => {
    void client
      .query(contestedRelations, {})
      .toPromise()
      .then(({ data }) => {
        const [contested] = [...(data?.relations.nodes ?? [])].sort(
          (a, b) => b.claims.length - a.claims.length,
        );
        const { graph, openDetails } = useExplorer.getState();
        const id = contested?.id ?? graph?.relations[0]?.id;
        if (id !== undefined) openDetails({ kind: 'relation', id });
      });
  };
  const dismiss = useFirstSteps((steps) => steps.dismiss);
  const steps: readonly { step: FirstStep; title: ReactNode; words: ReactNode }[] = [
    {
      step: FirstStep.READ,
      title: <strong>Click a line</strong>,
      words: (
        <>
          and read the passages behind it, or{' '}
          <button type="button" onClick={openOne}>
            open one that sources dispute<span aria-hidden>.</span>
          </button>
        </>
      ),
    },
    {
      step: FirstStep.CONNECT,
      title: (
        <button
          type="button"
          onClick={() => {
            usePaths.getState().ask({});
          }}
        >
          See how two are connected
        </button>
      ),
      words: 'hop by hop, and how strong each hop is.',
    },
    {
      step: FirstStep.GO_BACK,
      title: (
        <button type="button" onClick={() => useExplorer.getState().setClocks(noClocks)}>
          Go back to a day
        </button>
      ),
      words: 'to what was in force then, or what was known by then.',
    },
  ];
  const next = steps.find(({ step }) => !taken.includes(step))?.step;
  return (
    <section className={styles.strip} aria-label="First steps">
      <ol className={styles.steps}>
        {steps.map(({ step, title, words }, at) => {
          const done = taken.includes(step);
          return (
            <li key={step} data-done={done} data-next={step === (next ?? FirstStep.GO_BACK)}>
              <span className={styles.number} aria-hidden="true">
                {done ? <Icon name="done" size={14} /> : at + 1}
              </span>
              <p>
                {done && <span className="unseen">Done: </span>}
                {title} <span className={styles.words}>{words}</span>
              </p>
            </li>
          );
        })}
      </ol>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="md"
        aria-label="Close the first steps"
        onClick={dismiss}
      >
        <Icon name="close" size={16} />
      </ActionIcon>
    </section>
  );
}
