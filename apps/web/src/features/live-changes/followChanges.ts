import type { ResultOf } from 'gql.tada';
import { stringifyDocument, type TypedDocumentNode } from '@urql/core';
import { writtenRelationFields } from '../../api/graph';
import { graphql } from '../../api/graphql';
import { sourceFields } from '../../api/sourceWrites';

const relationChanges = graphql(
  `
    subscription RelationChanges {
      relationChanged {
        kind
        by
        relationId
        relation {
          ...WrittenRelationFields
        }
      }
    }
  `,
  [writtenRelationFields],
);

/** A change of a relation, by whoever. */
export type RelationChange = ResultOf<typeof relationChanges>['relationChanged'];

const SHORTEST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

const sourceChanges = graphql(
  `
    subscription SourceChanges($id: ID) {
      sourceChanged(id: $id) {
        by
        sourceId
        source {
          ...SourceFields
        }
      }
    }
  `,
  [sourceFields],
);

/** Something that was done to a document, by whoever. */
export type SourceChange = ResultOf<typeof sourceChanges>['sourceChanged'];

/** Hears of every change of a relation, as `follow` does. */
export const followChanges = (
  onChange: (change: RelationChange) => void,
  signal: AbortSignal,
): Promise<void> => follow(relationChanges, {}, ({ relationChanged }) => onChange(relationChanged), signal);

/** Hears of what is done to a document, null: to any, as `follow` does. */
export const followSources = (
  id: string | null,
  onChange: (change: SourceChange) => void,
  signal: AbortSignal,
): Promise<void> => follow(sourceChanges, { id }, ({ sourceChanged }) => onChange(sourceChanged), signal);

/**
 * Hears of every event of a subscription, until the signal is given. While the page is hidden it does not listen, since a browser has few
 * connections to one server; it goes on where it was when the page is seen again, and after it was cut off.
 */
async function follow<Data, Variables extends object>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  onData: (data: Data) => void,
  signal: AbortSignal,
): Promise<void> {
  let lastId: string | null = null;
  let pause = SHORTEST_PAUSE;
  while (!signal.aborted) {
    await untilSeen(signal);
    const listening = AbortSignal.any([signal, whenHidden(signal)]);
    try {
      const answer: Response = await fetch('/graphql/stream', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          ...(lastId === null ? {} : { 'last-event-id': lastId }),
        },
        body: JSON.stringify({ query: stringifyDocument(query), variables }),
        signal: listening,
      });
      if (answer.ok && answer.body) {
        for await (const { id, event, data } of readEvents(answer.body)) {
          lastId = id ?? lastId;
          pause = SHORTEST_PAUSE;
          if (event !== 'next') continue;
          const { data: told } = JSON.parse(data) as { data?: Data | null };
          if (told) onData(told);
        }
      }
    } catch {
      // Cut off, hidden, or away: it is tried again.
    }
    if (document.hidden) continue;
    await rest(pause, signal);
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  }
}

/** Resolves once the page is seen. */
function untilSeen(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (!document.hidden || signal.aborted) {
      resolve();
      return;
    }
    const look = (): void => {
      if (document.hidden && !signal.aborted) return;
      document.removeEventListener('visibilitychange', look);
      signal.removeEventListener('abort', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', look);
  });
}

/** Aborted once the page is hidden. */
function whenHidden(signal: AbortSignal): AbortSignal {
  const hidden = new AbortController();
  const look = (): void => {
    if (document.hidden) hidden.abort();
  };
  document.addEventListener('visibilitychange', look, { signal: AbortSignal.any([signal, hidden.signal]) });
  return hidden.signal;
}

/** Resolves after a time, or at once when the signal is given. */
const rest = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });

/** An event of a stream of server-sent events (WHATWG HTML, 9.2). */
export interface StreamEvent {
  /** What to send as Last-Event-ID to go on after it; null where the stream has named none yet. */
  readonly id: string | null;
  readonly event: string;
  readonly data: string;
}

/** The events of a response, as they come. Events without data only move the id on. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let [rest, id, event] = ['', null as string | null, 'message'];
  let data: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    rest += decoder.decode(value, { stream: true });
    // A carriage return at the end may be half of a line break whose other half is still to come.
    const lines = rest.split(/\r\n|\n|\r(?!$)/u);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        yield { id, event, data: data.join('\n') };
        [event, data] = ['message', []];
        continue;
      }
      const [, field, text = ''] = /^([^:]*):? ?(.*)$/u.exec(line) ?? [];
      if (field === 'id') id = text;
      else if (field === 'event') event = text;
      else if (field === 'data') data.push(text);
    }
  }
}
