/** Reads something from outside as what it has to be. @throws TypeError where it is not. */
type Reader<T> = (value: unknown) => T;

const check = <T>(fits: (value: unknown) => value is T): Reader<T> => {
  return (value) => {
    if (!fits(value)) throw new TypeError(`${JSON.stringify(value)} is not what it has to be`);
    return value;
  };
};

/** Readers of what was kept or handed on: what is not as it has to be is refused, what is missing is as it is at first. */
export const shapes = {
  text: check((value): value is string => typeof value === 'string'),
  number: check((value): value is number => Number.isFinite(value)),
  flag: check((value): value is boolean => typeof value === 'boolean'),
  oneOf: <T extends string>(values: readonly T[]): Reader<T> =>
    check((value): value is T => values.some((one) => one === value)),
  orNull:
    <T>(of: Reader<T>): Reader<T | null> =>
    (value) =>
      value === null ? null : of(value),
  list:
    <T>(of: Reader<T>): Reader<readonly T[]> =>
    (value) =>
      check((all): all is readonly unknown[] => Array.isArray(all))(value).map(of),
  byName:
    <T>(of: Reader<T>): Reader<Readonly<Record<string, T>>> =>
    (value) =>
      Object.fromEntries(Object.entries(check(isObject)(value)).map(([name, one]) => [name, of(one)])),
  /** @param missing What it is where it is not there. */
  object:
    <T extends object>(of: { readonly [Part in keyof T]: Reader<T[Part]> }, missing?: T): Reader<T> =>
    (value) => {
      const parts = check(isObject)(value);
      return Object.fromEntries(
        (Object.keys(of) as (keyof T & string)[]).map((part) => [
          part,
          missing !== undefined && !Object.hasOwn(parts, part) ? missing[part] : of[part](parts[part]),
        ]),
      ) as T;
    },
} as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
