import { closeSync, openSync, writeFileSync } from 'node:fs';

/** What a field may hold: null is an empty field, a list its members with the separator of lists between. */
export type CsvField = string | number | boolean | null | readonly (string | number | null)[];

/** Between the members of a list: the unit separator, which no name and no sentence has. */
const SEPARATOR = '\u001f';
const CHUNK = 1 << 20;

/** A CSV file (RFC 4180) as Neo4j's import reads it, written row by row in large pieces. */
export class CsvFile {
  readonly #file: number;
  #text = '';
  /** Letters of the longest row. */
  longest = 0;

  constructor(path: string, columns: readonly string[]) {
    this.#file = openSync(path, 'w', 0o600);
    this.#text = `${columns.join(',')}\n`;
  }

  write(fields: readonly CsvField[]): void {
    const from = this.#text.length;
    for (const [i, field] of fields.entries()) this.#text += (i === 0 ? '' : ',') + print(field);
    this.#text += '\n';
    this.longest = Math.max(this.longest, this.#text.length - from);
    if (this.#text.length > CHUNK) this.#flush();
  }

  close(): void {
    try {
      this.#flush();
    } finally {
      closeSync(this.#file);
    }
  }

  #flush(): void {
    // Unlike writeSync it writes all of it, or throws.
    writeFileSync(this.#file, this.#text);
    this.#text = '';
  }
}

const special = /[",\r\n]/u;

function print(field: CsvField): string {
  if (field === null) return '';
  if (typeof field === 'number' || typeof field === 'boolean') return String(field);
  const text = typeof field === 'string' ? field : field.join(SEPARATOR);
  // Quoted where it is empty too: an empty field without quotes is no value.
  return text === '' && typeof field === 'string'
    ? '""'
    : special.test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
}
