import type { Driver, Session } from './driver.js';
import type { Statement } from './statement.js';

/** Neo4j asked by the driver alone, in its fastest form: one kept session, each statement by itself, rows as they come. */
export class DriverClient {
  readonly #session: Session;

  constructor(driver: Driver) {
    this.#session = driver.session({ defaultAccessMode: 'READ' });
  }

  async ask(statements: readonly Statement[]): Promise<number> {
    let rows = 0;
    for (const { text, parameters } of statements) {
      rows += (await this.#session.run(text, parameters)).records.length;
    }
    return rows;
  }

  close(): Promise<void> {
    return this.#session.close();
  }
}
