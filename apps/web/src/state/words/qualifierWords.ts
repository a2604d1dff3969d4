interface Qualifier {
  readonly key: string;
  readonly value: string;
  readonly unit: string | null;
}

/** The value of a qualifier with its unit: `69 %`. */
export function qualifierWords({ value, unit }: Qualifier): string {
  return unit === null ? value : `${value} ${unit}`;
}
