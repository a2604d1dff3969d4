import { type openDriver, toDate, toParameters } from '@entente/store';

/** A pool of connections to Neo4j, and what of it is used here. */
export type Driver = ReturnType<typeof openDriver>;
type Session = ReturnType<Driver['session']>;

/** A Cypher statement with its parameters, as the driver takes them. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Statements as JSON, for another process: whole numbers are plain there, and days stand under a name of their own. */
export function statementsAsJson(statements: readonly Statement[]): string {
  return JSON.stringify(statements, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('low' in value && 'high' in value) return Number(value.high) * 2 ** 32 + (Number(value.low) >>> 0);
    if (!('year' in value && 'month' in value && 'day' in value)) return value;
    const [year, month, day] = [value.year, value.month, value.day].map(Number);
    // Years of open dates lie far beyond those of a Date.
    const padded = (number = 0, digits = 2): string => String(Math.abs(number)).padStart(digits, '0');
    return { $day: `${(year ?? 0) < 0 ? '-' : ''}${padded(year, 4)}-${padded(month)}-${padded(day)}` };
  });
}

/** Statements from what such JSON holds. */
export function statementsFrom(json: unknown): readonly Statement[] {
  const typed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(typed);
    if (typeof value !== 'object' || value === null) return value;
    const { $day } = value as Readonly<Record<string, unknown>>;
    if (typeof $day === 'string') return toDate($day);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typed(inner)]));
  };
  return (json as readonly Statement[]).map(({ text, parameters }) => ({
    text,
    parameters: toParameters(typed(parameters)) as Statement['parameters'],
  }));
}

type Run = (text: string, parameters?: Record<string, unknown>, ...rest: unknown[]) => unknown;

/** What a driver's sessions and transactions have that runs a statement or hands on something that does. */
const wrappedMethods = new Set(['session', 'beginTransaction', 'executeRead', 'executeWrite']);

/** The driver, calling `onStatement` for each statement that is run through it, in sessions and transactions. */
export function recordingDriver(driver: Driver, onStatement: (statement: Statement) => void): Driver {
  const wrap = <T>(target: T): T => {
    if (typeof target !== 'object' || target === null) return target;
    return new Proxy(target, {
      get: (object, key) => {
        const value: unknown = Reflect.get(object, key, object);
        if (typeof value !== 'function') return value;
        if (key === 'run') {
          return (...[text, parameters = {}, ...rest]: Parameters<Run>) => {
            onStatement({ text, parameters });
            return (value as Run).call(object, text, parameters, ...rest);
          };
        }
        if (typeof key === 'string' && wrappedMethods.has(key)) {
          return (first: unknown, ...rest: unknown[]) => {
            const work =
              typeof first === 'function'
                ? (inner: object) => (first as (it: object) => unknown)(wrap(inner))
                : first;
            const result: unknown = (value as (...given: unknown[]) => unknown).call(object, work, ...rest);
            if (key === 'session') return wrap(result);
            return key === 'beginTransaction' ? Promise.resolve(result).then((inner) => wrap(inner)) : result;
          };
        }
        return (value as (...given: unknown[]) => unknown).bind(object);
      },
    });
  };
  return wrap(driver);
}

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
