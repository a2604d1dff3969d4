import { type JSX, useEffect, useRef } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '../../api/graphql';
import { counted } from '../../domain/words/text';
import { useSend } from '../undoable-write';
import styles from './ReviewSide.module.css';

const modelQuery = graphql(`
  query LanguageModel($id: ID!) {
    languageModel
    modelReading(sourceId: $id) {
      state
      passage
      proposed
      refused
      problem
    }
  }
`);

const askMutation = graphql(`
  mutation AskLanguageModel($id: ID!) {
    askLanguageModel(sourceId: $id) {
      state
    }
  }
`);

const stopMutation = graphql(`
  mutation StopLanguageModel($id: ID!) {
    stopLanguageModel(sourceId: $id) {
      state
    }
  }
`);

/** Milliseconds between two looks at how far it is. */
const LOOK = 1_000;
/** Refused answers that are shown. */
const MOST_REFUSED = 10;

interface AskModelProps {
  readonly sourceId: string;
  /** Called when it has answered, or was stopped. */
  readonly onAnswered: () => void;
}

/** Has the language model asked about the document, where the server has one, and says how far it is; nothing asks it by itself. */
export function AskModel({ sourceId, onAnswered }: AskModelProps): JSX.Element | null {
  const client = useClient();
  const [{ data }, ask] = useQuery({
    query: modelQuery,
    variables: { id: sourceId },
    requestPolicy: 'network-only',
  });
  const { busy, refused, send } = useSend();
  const reading = data?.modelReading ?? null;
  const isRunning = reading?.state === 'RUNNING';
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !isRunning) onAnswered();
    wasRunning.current = isRunning;
    if (!isRunning) return undefined;
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), LOOK);
    return () => clearInterval(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the functions are made again on each render
  }, [isRunning]);
  if (data?.languageModel == null) return null;
  const write = async (mutation: typeof askMutation | typeof stopMutation): Promise<void> => {
    const { error } = await client.mutation(mutation, { id: sourceId }).toPromise();
    if (error) throw error;
    ask({ requestPolicy: 'network-only' });
  };
  const result =
    reading === null || isRunning
      ? null
      : `${reading.state === 'STOPPED' ? 'Stopped. ' : ''}It proposes ${counted(reading.proposed, 'further claim')}${
          reading.refused.length === 0 ? '' : `; ${counted(reading.refused.length, 'answer')} refused`
        }.`;
  return (
    <section className={styles.model} aria-label="Language model">
      <button
        type="button"
        className={styles.ask}
        disabled={busy}
        onClick={() => void send(() => write(isRunning ? stopMutation : askMutation))}
      >
        {isRunning ? 'Stop' : 'Ask the language model'}
      </button>{' '}
      <span role="status">
        {isRunning ? `Asking ${data.languageModel} about passage ${Math.max(1, reading.passage)}…` : result}
      </span>
      {reading?.problem != null && <p role="alert">{reading.problem}. Try again later.</p>}
      {refused !== null && <p role="alert">{refused.message}</p>}
      {reading !== null && !isRunning && reading.refused.length > 0 && (
        <details>
          <summary>Why answers were refused</summary>
          <ul>
            {reading.refused.slice(0, MOST_REFUSED).map((reason, i) => (
              <li key={`${i} ${reason}`}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
