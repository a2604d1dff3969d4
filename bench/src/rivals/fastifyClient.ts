import { type Statement, statementsAsJson } from '../measure/driver.js';
import { HttpClient } from '../measure/httpClient.js';

/** The bare Fastify route, over one connection. */
export class FastifyClient {
  readonly #client: HttpClient;
  readonly #numbers = new Map<readonly Statement[], number>();

  constructor(readonly url: string) {
    this.#client = new HttpClient(url, 1);
  }

  /** Tells it statements, so that they can be asked for; more than once does no harm. */
  async learn(statements: readonly Statement[]): Promise<void> {
    if (this.#numbers.has(statements)) return;
    const number: unknown = JSON.parse(await this.#client.post(statementsAsJson(statements), '/statements'));
    this.#numbers.set(statements, Number(number));
  }

  /** The rows of statements that it was told, as objects. */
  async ask(statements: readonly Statement[]): Promise<unknown> {
    return JSON.parse(await this.#client.get(`/rows/${this.#numbers.get(statements)}`));
  }

  close(): void {
    this.#client.close();
  }
}
