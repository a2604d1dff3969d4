import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { languageModelAt } from './languageModels.js';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A stand-in for the server of a model, on a free port. */
async function standIn(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/v1`;
}

const question = { instructions: 'Read.', passage: 'Norway condemned Chile.' };
const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return JSON.parse(text);
};

describe('a language model over HTTP', () => {
  it('is asked by its name, with the key, and answers with the words of its first choice', async () => {
    const asked: unknown[] = [];
    const url = await standIn((request, response) => {
      void bodyOf(request).then((body) => {
        asked.push([request.url, request.headers.authorization, body]);
        response.end(JSON.stringify({ choices: [{ message: { content: '{"claims": []}' } }] }));
      });
    });
    const model = languageModelAt({ url: `${url}/`, model: 'stand-in', key: 'k' });
    expect(await model.ask(question)).toBe('{"claims": []}');
    expect(asked).toEqual([
      [
        '/v1/chat/completions',
        'Bearer k',
        expect.objectContaining({
          model: 'stand-in',
          temperature: 0,
          messages: [
            { role: 'system', content: 'Read.' },
            { role: 'user', content: 'Norway condemned Chile.' },
          ],
        }),
      ],
    ]);
  });

  it.each<[string, RequestListener, RegExp]>([
    ['an error', (_, response) => void response.writeHead(500).end('no'), /answers with status 500/u],
    ['a refused key', (_, response) => void response.writeHead(401).end('{}'), /answers with status 401/u],
    [
      'something else',
      (_, response) => void response.end('<html>'),
      /something other than a chat completion/u,
    ],
    [
      'a way to another place',
      (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      /cannot be asked/u,
    ],
    ['a closed connection', (request) => void request.socket.destroy(), /cannot be asked/u],
    [
      'more than it may',
      (_, response) => void response.end('x'.repeat(2_000_000)),
      /its answer has more than 1000000 bytes/u,
    ],
  ])('is unavailable where its server gives %s', async (_, answer, reason) => {
    const url = await standIn(answer);
    const asked = languageModelAt({ url, model: 'stand-in', key: 'secret key' }).ask(question);
    await expect(asked).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(reason),
    });
    await expect(asked).rejects.not.toMatchObject({ message: expect.stringContaining('secret key') });
  });

  it('is unavailable where its server does not answer in time', async () => {
    const url = await standIn(() => undefined);
    await expect(
      languageModelAt({ url, model: 'stand-in', key: null }, 200).ask(question),
    ).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/did not answer within 0.2 s/u),
    });
  });

  it.each(['sec\nret', 'secret\n', 'secr\u00e9t…', ''])(
    'refuses a key that no header can send, without showing it: %j',
    (key) => {
      const open = (): unknown => languageModelAt({ url: 'http://127.0.0.1:1/v1', model: 'stand-in', key });
      expect(open).toThrow(/key of the language model/u);
      expect(open).not.toThrow(/sec/u);
    },
  );
});
