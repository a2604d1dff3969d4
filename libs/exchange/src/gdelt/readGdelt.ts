import { cameoNames, cameoReadings, checkUrl, DomainError, parseEdtf } from '@entente/model';
import type { FileRecord } from '../records/fileRecords.js';
import { CellError, readDay, shown } from '../registers/cells.js';
import { eventOf, isLeftOut } from '../registers/codedEvent.js';
import type {
  FileDetails,
  FileHead,
  LeftOut,
  Register,
  RegisterEvent,
  RowReading,
} from '../registers/register.js';
import { readCodedActor } from './cameoActors.js';

/** Where the columns stand that are read, by the number of columns: 57 until March 2013, 58 since with the address, 61 in version 2. */
const forms: ReadonlyMap<
  number,
  { readonly place: number; readonly added: number; readonly address: number | null }
> = new Map([
  [57, { place: 50, added: 56, address: null }],
  [58, { place: 50, added: 56, address: 57 }],
  [61, { place: 52, added: 59, address: 60 }],
]);

/** GDELT events, versions 1.0 and 2.0: TAB between columns, no header. */
export const gdelt: Register = {
  format: 'gdelt',
  idPrefix: 'gdelt',
  title: 'GDELT events',
  shape: 'lines',
  isReleased: false,
  recognises: (head) => head.slice(0, 20).some(isRow),
  describe,
  read,
};

function isRow(line: string): boolean {
  const fields = line.split('\t');
  return forms.has(fields.length) && /^\d+$/u.test(fields[0] ?? '') && /^\d{8}$/u.test(fields[1] ?? '');
}

function describe(head: FileHead, file: string): FileDetails {
  const fields = (head.find(isRow) ?? '').split('\t');
  const added = /^(\d{4})(\d{2})(\d{2})/u.exec(fields[forms.get(fields.length)?.added ?? -1] ?? '');
  return {
    title: `GDELT events: ${file}`,
    publisher: 'GDELT Project',
    authors: [],
    published: added ? parseEdtf(added.slice(1).join('-')) : null,
    url: 'https://www.gdeltproject.org/',
    language: 'en',
    mediaType: 'text/tab-separated-values',
  };
}

async function* read(open: () => AsyncIterable<FileRecord>): AsyncGenerator<RowReading> {
  for await (const record of open()) {
    const { number: row } = record;
    if ('fault' in record) yield { row, fault: record.fault };
    else if (record.text.trim() !== '' && !/^globaleventid\t/iu.test(record.text)) {
      try {
        const read = readEvent(record.text.split('\t'));
        yield isLeftOut(read) ? { row, leftOut: read } : { row, event: read };
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        yield { row, fault: error.fault };
      }
    }
  }
}

function readEvent(fields: readonly string[]): RegisterEvent | LeftOut {
  const form = forms.get(fields.length);
  if (!form) {
    throw new CellError({
      code: 'WRONG_NUMBER_OF_FIELDS',
      found: String(fields.length),
      message: `The row has ${fields.length} columns; GDELT 1.0 has 57 or 58, GDELT 2.0 has 61, with a TAB between them`,
    });
  }
  const at = (place: number): string => (fields[place] ?? '').trim();
  const id = at(0);
  if (!/^\d{1,20}$/u.test(id)) {
    throw new CellError({
      code: 'NOT_A_NUMBER',
      column: 'GlobalEventID',
      found: shown(id),
      message: `"${shown(id)}" is no id of an event, which is a whole number`,
    });
  }
  const occurred = readDay(at(1), 'SQLDATE');
  const code = at(26);
  if (!cameoNames.has(code)) {
    throw new CellError({
      code: 'UNKNOWN_EVENT_CODE',
      column: 'EventCode',
      found: shown(code),
      message: `"${shown(code)}" is no event of CAMEO, whose codes have three or four digits, as 042`,
    });
  }
  if (at(15) === '') return { code: 'NO_SECOND_ACTOR', text: 'the row has no second actor' };
  if (at(5) === '') return { code: 'NO_FIRST_ACTOR', text: 'the row has no first actor' };
  const reading = cameoReadings.get(code);
  if (!reading || reading.type === null) {
    return { code: `CAMEO_${code}`, text: `${code} ${cameoNames.get(code)}: ${reading?.reason}` };
  }
  const [first, second] = [5, 15].map((base) =>
    readCodedActor({
      code: at(base),
      name: at(base + 1),
      country: at(base + 2),
      group: at(base + 3),
      role: at(base + 7),
    }),
  );
  if (first === undefined || second === undefined) throw new Error('An event has two actors');
  if (isLeftOut(first)) return first;
  if (isLeftOut(second)) return second;
  const address = form.address === null ? '' : at(form.address);
  const article = urlIn(address);
  const outlet = article === null ? address : new URL(article).hostname.replace(/^www\./u, '');
  return eventOf({
    key: id,
    code,
    reading,
    first,
    second,
    occurred,
    place: at(form.place),
    stance: 'REPORTED',
    attribution: outlet === '' ? null : shown(outlet),
    document:
      article === null
        ? null
        : { title: null, url: article, publisher: outlet, published: null, quote: null },
    by: `GDELT's reading of ${address === '' ? 'a report that it does not name' : address}`,
  });
}

function urlIn(text: string): string | null {
  try {
    return checkUrl(text);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
