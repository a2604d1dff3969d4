import type { Driver } from './driver.js';
import type { Statement } from './statement.js';

type Run = (text: string, parameters?: Record<string, unknown>, ...rest: unknown[]) => unknown;

/** What a driver's sessions and transactions have that runs a statement or hands on something that does. */
const handingOn = new Set(['session', 'beginTransaction', 'executeRead', 'executeWrite']);

/** The driver, telling `heard` of each statement that is run through it, wherever it is run. */
export function recordingDriver(driver: Driver, heard: (statement: Statement) => void): Driver {
  const wrap = <T>(target: T): T => {
    if (typeof target !== 'object' || target === null) return target;
    return new Proxy(target, {
      get: (object, key) => {
        const value: unknown = Reflect.get(object, key, object);
        if (typeof value !== 'function') return value;
        if (key === 'run') {
          return (...[text, parameters = {}, ...rest]: Parameters<Run>) => {
            heard({ text, parameters });
            return (value as Run).call(object, text, parameters, ...rest);
          };
        }
        if (typeof key === 'string' && handingOn.has(key)) {
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
