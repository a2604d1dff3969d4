import { Agent, request } from 'node:http';
import { benchTokens } from './childServer.js';
import type { Question } from './questions.js';

/** Asks a GraphQL server over kept connections, as many at once as are asked for. */
export class HttpClient {
  readonly #agent: Agent;

  constructor(
    readonly url: string,
    connections: number,
  ) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** The data of the answer, as objects. @throws Error where there are errors in it */
  async ask(question: Question): Promise<Record<string, unknown>> {
    const answer = JSON.parse(await this.post(JSON.stringify(question))) as {
      data?: Record<string, unknown> | null;
      errors?: unknown;
    };
    if (answer.errors !== undefined || !answer.data) {
      throw new Error(`A question was not answered: ${JSON.stringify(answer.errors).slice(0, 2000)}`);
    }
    return answer.data;
  }

  close(): void {
    this.#agent.destroy();
  }

  /** The text that a path answers to what is sent there; without a path, that of the url. */
  post(body: string, path?: string): Promise<string> {
    return this.#ask(path, 'POST', body);
  }

  get(path: string): Promise<string> {
    return this.#ask(path, 'GET', '');
  }

  #ask(path: string | undefined, method: 'GET' | 'POST', body: string): Promise<string> {
    const url = path === undefined ? this.url : new URL(path, this.url);
    const about =
      method === 'GET'
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const sent = request(
        url,
        {
          agent: this.#agent,
          method,
          headers: { ...about, authorization: `Bearer ${benchTokens.editor}` },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => {
            const text = Buffer.concat(parts).toString('utf8');
            if ((answer.statusCode ?? 0) < 400) resolve(text);
            else reject(new Error(`${url.toString()} answered ${answer.statusCode}: ${text.slice(0, 2000)}`));
          });
          answer.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
