/** The fields of a row of a CSV (RFC 4180): a quoted one without its quotes, doubled quotes in it made single. */
export function splitFields(row: string, delimiter: string): string[] {
  if (!row.includes('"')) return row.split(delimiter);
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const { value, end } = fieldAt(row, at, delimiter);
    fields.push(value);
    if (end >= row.length) return fields;
    at = end + 1;
  }
}

function fieldAt(row: string, begin: number, delimiter: string): { value: string; end: number } {
  let value = '';
  let at = begin;
  if (row[begin] === '"') {
    at = begin + 1;
    for (;;) {
      const quote = row.indexOf('"', at);
      if (quote < 0) return { value: value + row.slice(at), end: row.length };
      value += row.slice(at, quote);
      at = quote + 1;
      if (row[at] !== '"') break;
      value += '"';
      at += 1;
    }
  }
  const next = row.indexOf(delimiter, at);
  const end = next < 0 ? row.length : next;
  return { value: value + row.slice(at, end), end };
}
