import { describe, expect, it } from '@jest/globals';
import { readEvents, type StreamEvent } from './followChanges';

async function read(...chunks: string[]): Promise<StreamEvent[]> {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
  const events: StreamEvent[] = [];
  for await (const event of readEvents(body)) events.push(event);
  return events;
}

describe('a stream of events', () => {
  it('is read however it is cut into pieces', async () => {
    const whole = 'id: 7\n\n:\n\nid: 8\nevent: next\ndata: {"a":"é"}\n\nevent: complete\ndata:\n\n';
    const expected = await read(whole);
    expect(expected.filter(({ data, event }) => data !== '' || event !== 'message')).toEqual([
      { id: '8', event: 'next', data: '{"a":"é"}' },
      { id: '8', event: 'complete', data: '' },
    ]);
    expect(expected[0]?.id).toBe('7');
    expect(await read(...whole)).toEqual(expected);
  });

  it('is read with every kind of line break, cut or not', async () => {
    const expected = [{ id: '8', event: 'next', data: 'one\ntwo' }];
    for (const end of ['\n', '\r\n', '\r']) {
      const whole = ['id: 8', 'event: next', 'data: one', 'data: two', '', ':'].join(end);
      expect(await read(whole)).toEqual(expected);
      expect(await read(...whole)).toEqual(expected);
    }
  });

  it('says nothing of an event that is cut off', async () => {
    expect(await read('id: 9\nevent: next\ndata: {}')).toEqual([]);
  });
});
