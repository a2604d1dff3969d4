import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { useRole } from '../../api/viewer';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { PathEnd } from '../../domain/questions/paths';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { Field } from '../../ui/Field';
import { ReasonField } from '../../ui/ReasonField';
import { Sheet } from '../../ui/Sheet';
import type { Scheme } from '../../ui/theme/scheme';
import { WriteForm } from '../../ui/WriteForm';
import { ActorPicker } from '../actor-picker';
import { Waiting } from '../progress';
import { useSend } from '../undoable-write';
import { mergeHere } from './mergeCommands';
import { MergePreview } from './MergePreview';
import { actorNames, mergePreview } from './mergeQueries';
import styles from './Merge.module.css';

interface MergeSheetProps {
  /** Ids of the actors that it begins with. */
  readonly keep: string;
  readonly absorb: string | null;
  readonly scheme: Scheme;
  readonly onClose: () => void;
}

/** Makes two actors one: which is kept, what moves to it, and why they are one. */
export default function MergeSheet({ keep, absorb, scheme, onClose }: MergeSheetProps): JSX.Element {
  const [{ data, error }, ask] = useQuery({ query: actorNames, variables: { keep, absorb: absorb ?? keep } });
  return (
    <Sheet title="Merge two actors" onClose={onClose}>
      {error ? (
        <ErrorMessage
          title="The actors cannot be read"
          advice={describeError(error)}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : data ? (
        <MergeForm
          start={[data.keep, absorb === null ? null : data.absorb]}
          scheme={scheme}
          onClose={onClose}
        />
      ) : (
        <Waiting words="Reading the actors…" asked={[actorNames]} />
      )}
    </Sheet>
  );
}

type Pair = readonly [kept: PathEnd | null, absorbed: PathEnd | null];

interface MergeFormProps {
  readonly start: Pair;
  readonly scheme: Scheme;
  readonly onClose: () => void;
}

function MergeForm({ start, scheme, onClose }: MergeFormProps): JSX.Element {
  const client = useClient();
  const isAdmin = useRole() === 'ADMIN';
  const [[kept, absorbed], setPair] = useState<Pair>(start);
  const [reason, setReason] = useState('');
  const { tried, busy, refused, send, clearRefused } = useSend();
  const isOne = kept !== null && kept.id === absorbed?.id;
  const [{ data, error, fetching }, ask] = useQuery({
    query: mergePreview,
    variables: { keep: kept?.id ?? '', absorb: absorbed?.id ?? '' },
    pause: kept === null || absorbed === null || isOne,
    requestPolicy: 'network-only',
  });
  const preview = kept === null || absorbed === null || isOne || fetching ? undefined : data?.mergePreview;
  const problems = {
    absorbed:
      absorbed === null
        ? 'Choose the other actor.'
        : isOne
          ? 'These are the same actor already; choose another one.'
          : null,
    reason: reason.trim() === '' ? 'Say why they are one, for whoever reads the log.' : null,
  };
  const choose = (pair: Pair): void => {
    clearRefused();
    setPair(pair);
  };

  const merge =
    kept === null || absorbed === null || Object.values(problems).some((one) => one !== null)
      ? null
      : async (): Promise<void> => {
          await mergeHere(client, { kept, absorbed, reason: reason.trim() });
          useExplorer
            .getState()
            .announce(`${absorbed.name} went into ${kept.name}. Undo parts them again; the log keeps both.`);
          onClose();
        };

  const parts = (
    <>
      <div className={styles.pair}>
        <Field label="Stays">
          {() => (
            <ActorPicker
              label="The actor that stays"
              chosen={kept}
              scheme={scheme}
              autoFocus={false}
              size="full"
              onChoose={(actor) => choose([actor, absorbed])}
            />
          )}
        </Field>
        <Button
          variant="default"
          className={styles.swap}
          disabled={kept === null || absorbed === null}
          onClick={() => choose([absorbed, kept])}
        >
          Swap
        </Button>
        <Field label="Goes into it" problem={tried || isOne ? problems.absorbed : null}>
          {({ problemId }) => (
            <ActorPicker
              label="The actor that goes into it"
              chosen={absorbed}
              scheme={scheme}
              autoFocus={absorbed === null}
              size="full"
              problemId={problemId}
              onChoose={(actor) => choose([kept, actor])}
            />
          )}
        </Field>
      </div>
      {error && !preview && !fetching && (
        <ErrorMessage
          title="What moves cannot be counted"
          advice={describeError(error)}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      )}
      {fetching && <Waiting words="Counting what moves…" asked={[mergePreview]} />}
      {preview && <MergePreview preview={preview} onOpen={onClose} />}
    </>
  );
  if (!isAdmin) {
    return (
      <div className={styles.form}>
        {parts}
        <p className={styles.note}>
          A merge changes whom every claim about an actor refers to, so it needs an admin. You can see here
          what it would do; ask an admin to carry it out, from this same dialog.
        </p>
        <div>
          <Button variant="default" onClick={onClose}>
            Close
          </Button>
        </div>
      </div>
    );
  }
  return (
    <WriteForm
      action="Merge them"
      busy={busy}
      refused={refused?.message ?? null}
      onSend={() => void send(merge)}
      onCancel={onClose}
    >
      {parts}
      <ReasonField
        label="Why are they one?"
        value={reason}
        problem={tried ? problems.reason : null}
        maxLength={2000}
        onChange={setReason}
      />
    </WriteForm>
  );
}
