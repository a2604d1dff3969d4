import { dateOf, givenFirst, type RawReference, type ReferenceReading, toReference } from './reference.js';

const TAG = /^([A-Z][A-Z\d]) {2}-(?: (.*))?$/u;
/** As some programs write it: indented, or with one space or more before the dash. */
const LOOSE_TAG = /^\s*([A-Z][A-Z\d])\s+-(?:\s(.*))?$/u;
/** Of documents that are known by what they stand in. */
const WITHIN = new Set(['JOUR', 'NEWS', 'MGZN', 'ELEC', 'BLOG', 'WEB', 'EJOUR', 'CHAP', 'CONF', 'CPAPER']);

/** Reads references in RIS: from `TY` to `ER`, a field a line; a line without a tag goes on with the one before it. */
export function readRis(text: string): ReferenceReading[] {
  const readings: ReferenceReading[] = [];
  let fields: Map<string, string[]> | null = null;
  let last: string[] | null = null;
  const end = (fault: string | null): void => {
    if (fields === null) return;
    const entry = readings.length + 1;
    const raw = rawOf(fields);
    readings.push(fault === null ? toReference(entry, raw) : { entry, key: raw.key, fault });
    fields = null;
    last = null;
  };
  const form = /^TY {2}-/mu.test(text) ? TAG : LOOSE_TAG;
  for (const line of text.split(/\r\n|\n|\r/u)) {
    const [, tag, value = ''] = form.exec(line.trimEnd()) ?? [];
    if (tag === 'TY') end('It does not end: ER is missing before the next TY');
    if (tag === 'TY') fields = new Map();
    if (tag === 'ER') end(null);
    else if (fields !== null && tag !== undefined) {
      last = fields.get(tag) ?? [];
      fields.set(tag, last);
      last.push(value);
    } else if (last !== null && line.trim() !== '') last.push(`${last.pop() ?? ''} ${line.trim()}`);
  }
  end('It does not end: ER is missing');
  return readings;
}

function rawOf(fields: ReadonlyMap<string, readonly string[]>): RawReference {
  const first = (...tags: readonly string[]): string | null =>
    tags.map((tag) => fields.get(tag)?.[0]).find((value) => value !== undefined && value !== '') ?? null;
  const container = ['T2', 'JF', 'JO', 'JA', 'J2', 'BT'];
  const type = first('TY') ?? '';
  return {
    key: first('ID'),
    title: first('TI', 'T1', 'CT', ...(WITHIN.has(type) ? [] : ['BT'])),
    authors: ['AU', 'A1'].flatMap((tag) => fields.get(tag) ?? []).map(givenFirst),
    publisher: WITHIN.has(type) ? first(...container, 'PB') : first('PB', ...container),
    date: dateIn(first('DA', 'PY', 'Y1')),
    url: first('UR', 'L2', 'LK'),
    doi: first('DO'),
    language: first('LA'),
  };
}

/** `2020/03/04/other`, each part but the year perhaps empty. What is of another form is left as it is. */
function dateIn(text: string | null): string | null {
  if (text === null) return null;
  const [year, month, day] = text.split('/');
  return /^\d{4}(?:\/\d{0,2}){0,2}(?:\/.*)?$/u.test(text) ? dateOf(year, month, day) : text;
}
