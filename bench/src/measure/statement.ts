import { toDate, toParameters } from '@entente/store';

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
