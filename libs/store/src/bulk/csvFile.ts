import { closeSync, openSync, writeFileSync } from 'node:fs';

/** What a field may hold: null is an empty field, a list its members with the separator of lists between. */
export type CsvField = string | number | boolean | null | readonly (string | number | null)[];

/** Between the members of a list: the unit separator, which no name and no sentence has. */
const SEPARATOR = '\u001f';
const CHUNK = 1 << 20;

/** A CSV file (RFC 4180) as Neo4j's import reads it, written row by row in large pieces. */
export class CsvFile {
  readonly #file: number;
  // Bytes, not a text that grows: one that is put together of a million pieces keeps the garbage collector busy for half of the time.
  #buffer = Buffer.allocUnsafe(CHUNK);
  #filled = 0;
  /** Letters of the longest row. */
  longest = 0;

  constructor(path: string, columns: readonly string[]) {
    this.#file = openSync(path, 'w', 0o600);
    this.#add(`${columns.join(',')}\n`);
  }

  write(fields: readonly CsvField[]): void {
    let row = '';
    for (let i = 0; i < fields.length; i += 1) row += (i === 0 ? '' : ',') + print(fields[i] ?? null);
    row += '\n';
    this.longest = Math.max(this.longest, row.length);
    this.#add(row);
  }

  close(): void {
    try {
      this.#flush();
    } finally {
      closeSync(this.#file);
    }
  }

  #add(row: string): void {
    const most = row.length * 3;
    if (this.#filled + most > this.#buffer.length) {
      this.#flush();
      if (most > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(most);
    }
    this.#filled += this.#buffer.write(row, this.#filled);
  }

  #flush(): void {
    // Unlike writeSync it writes all of it, or throws.
    writeFileSync(this.#file, this.#buffer.subarray(0, this.#filled));
    this.#filled = 0;
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
