import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { TestStore } from './testStore.js';

const quote = 'One sold arms to the other';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Writes a JSONL file of a suite's own: two states, a source, and so many claims, each on a relation of its own. */
export async function writeManyClaims(file: string, corner: TestStore, count: number): Promise<void> {
  await pipeline(Readable.from(lines(corner, count)), createWriteStream(file));
}

function* lines(corner: TestStore, count: number): Generator<string> {
  const line = (row: object): string => `${JSON.stringify(row)}\n`;
  const actor = (name: string): object => ({
    row: 'actor',
    id: corner.id('actor', name),
    kind: 'STATE',
    name: `${name} ${corner.mark}`,
  });
  yield line(actor('seller')) + line(actor('buyer'));
  const source = { row: 'source', id: corner.id('source', 'paper'), title: `Paper ${corner.mark}` };
  yield line({ ...source, mediaType: 'text/plain', sha256: sha256(corner.mark) });
  for (let i = 0; i < count; i += 1) {
    yield line({
      row: 'claim',
      id: corner.id('claim', `${i}`),
      relation: {
        id: corner.id('relation', `${i}`),
        type: 'ARMS_SUPPLY',
        from: corner.id('actor', 'seller'),
        to: corner.id('actor', 'buyer'),
      },
      stance: 'ASSERTED',
      summary: 'The one state sells arms to the other.',
      citations: [
        {
          id: corner.id('citation', `${i}`),
          source: corner.id('source', 'paper'),
          start: 0,
          end: quote.length,
          quoteSha256: sha256(quote),
          opening: quote,
        },
      ],
      recordedAt: '2026-01-02T03:04:05.000Z',
      recordedBy: corner.mark,
    });
  }
}
