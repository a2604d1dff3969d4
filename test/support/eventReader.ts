import { type IncomingMessage, request as send } from 'node:http';

/** An event as it came, with the id that stood when it came. */
export interface ReadEvent {
  readonly id: string;
  readonly event: string;
  readonly data: unknown;
}

/** A stream of server-sent events, being read as a browser does. */
export interface EventReader {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The last id that was told, with an event or without. */
  lastId(): string;
  /** The next event; fails where none comes within the limit, in milliseconds. */
  next(limit?: number): Promise<ReadEvent>;
  /** What is not a stream: the whole of it. */
  body(): Promise<string>;
  /** Whether the server has ended it. */
  ended(): boolean;
  /** Takes no more of what is sent. */
  pause(): void;
  /** Takes what is sent again. */
  resume(): void;
  close(): void;
}

/** Asks for a stream by POST, and resolves when its head is there. */
export async function readEvents(
  address: string,
  question: object,
  headers: Record<string, string> = {},
): Promise<EventReader> {
  const body = JSON.stringify(question);
  const request = send(`${address}/graphql/stream`, {
    method: 'POST',
    agent: false,
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', ...headers },
  });
  request.end(body);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve).once('error', reject);
  });
  let lastId = '';
  let rest = '';
  let hasEnded = false;
  const waiting: (() => void)[] = [];
  const events: ReadEvent[] = [];
  response.setEncoding('utf8');
  response.on('data', (text: string) => {
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(
        block.split('\n').map((line) => [line.split(':')[0] ?? '', line.replace(/^\w*: ?/u, '')] as const),
      );
      lastId = fields.get('id') ?? lastId;
      const event = fields.get('event');
      if (event !== undefined) {
        const data = fields.get('data') ?? '';
        events.push({ id: lastId, event, data: data === '' ? null : JSON.parse(data) });
      }
    }
    for (const tell of waiting.splice(0)) tell();
  });
  response.on('close', () => {
    hasEnded = true;
    for (const tell of waiting.splice(0)) tell();
  });
  response.on('error', () => undefined);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    lastId: () => lastId,
    next: async (limit = 20_000) => {
      const deadline = Date.now() + limit;
      for (;;) {
        const event = events.shift();
        if (event) return event;
        const left = deadline - Date.now();
        if (left <= 0 || hasEnded) throw new Error(hasEnded ? 'The stream ended' : 'No event came in time');
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, left);
          waiting.push(() => {
            clearTimeout(timer);
            resolve();
          });
        });
      }
    },
    body: async () => {
      if (!hasEnded) await new Promise<void>((resolve) => waiting.push(resolve));
      while (!hasEnded) await new Promise<void>((resolve) => waiting.push(resolve));
      return rest;
    },
    ended: () => hasEnded,
    pause: () => {
      response.pause();
    },
    resume: () => {
      response.resume();
    },
    close: () => {
      request.destroy();
    },
  };
}
