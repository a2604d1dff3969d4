import { closeSync, openSync, writeSync } from 'node:fs';

/** What a field may hold; a list becomes its members with ; between, null an empty field. */
export type Field = string | number | boolean | null | readonly (string | number)[];

const CHUNK = 1 << 20;

/** A CSV file (RFC 4180) as Neo4j's import reads it, written row by row in large pieces. */
export class CsvFile {
  readonly #file: number;
  #text = '';

  constructor(path: string, columns: readonly string[]) {
    this.#file = openSync(path, 'w');
    this.write(columns);
  }

  write(fields: readonly Field[]): void {
    this.#text += `${fields.map(print).join(',')}\n`;
    if (this.#text.length > CHUNK) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#text);
    this.#text = '';
  }
}

function print(field: Field): string {
  if (field === null) return '';
  const text = Array.isArray(field) ? field.join(';') : String(field);
  return /[",\n;]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
