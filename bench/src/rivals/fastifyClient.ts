import { type Statement, statementsAsJson } from '../connections/driver.js';
import { HttpClient } from '../connections/httpClient.js';

/** The bare Fastify route, over one connection. */
export class FastifyClient {
  readonly #client: HttpClient;
  readonly #numbers = new Map<readonly Statement[], number>();

  constructor(readonly url: string) {
    this.#client = new HttpClient(url, 1);
  }

  /** Registers statements, so that they can be run; repeating it has no effect. */
  async learn(statements: readonly Statement[]): Promise<void> {
    if (this.#numbers.has(statements)) return;
    const number: unknown = JSON.parse(await this.#client.post(statementsAsJson(statements), '/statements'));
    this.#numbers.set(statements, Number(number));
  }

  /** The rows of registered statements, as objects. */
  async ask(statements: readonly Statement[]): Promise<unknown> {
    return JSON.parse(await this.#client.get(`/rows/${this.#numbers.get(statements)}`));
  }

  close(): void {
    this.#client.close();
  }
}
