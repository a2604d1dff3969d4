import { dateOf, givenFirst, type RawReference, type ReferenceReading, toReference } from './reference.js';
import { plainOf } from './latex.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const OF_THEIR_OWN = new Set([
  'book',
  'booklet',
  'manual',
  'report',
  'techreport',
  'thesis',
  'phdthesis',
  'mastersthesis',
]);

/** Reads the entries of BibTeX and biblatex; what is between them is a comment. An entry that cannot be read is refused by itself. */
export function readBibtex(text: string): ReferenceReading[] {
  const entries: (BibtexEntry | ReferenceReading)[] = [];
  /** Fields by the keys under which others inherit them. */
  const named = new Map<string, BibtexEntry>();
  const strings = new Map(MONTHS.map((month, i) => [month, String(i + 1).padStart(2, '0')]));
  const scan = new Scan(text, strings);
  // Counted on from the entry before, as a file may have many that cannot be read.
  const counted = { at: 0, line: 1 };
  const lineOf = (at: number): number => {
    counted.line += text.slice(counted.at, at).split('\n').length - 1;
    counted.at = at;
    return counted.line;
  };
  for (let head = scan.next(); head !== null; head = scan.next()) {
    const { type, at } = head;
    try {
      if (type === 'preamble' || type === 'comment') scan.skip(head.opening);
      else if (type === 'string') for (const [name, value] of scan.fields()) strings.set(name, value);
      else {
        const entry = { type, key: scan.key(), fields: scan.fields() };
        if (!WITHOUT_A_SOURCE.has(type)) entries.push(entry);
        if (entry.key !== null && !named.has(entry.key)) named.set(entry.key, entry);
      }
    } catch (error) {
      if (!(error instanceof UnreadableEntry)) throw error;
      const fault = `It cannot be read (@${type} at line ${lineOf(at)}): ${error.message}`;
      entries.push({ entry: entries.length + 1, key: null, fault });
      scan.leaveEntry(at);
    }
  }
  return entries.map((entry, i) => ('entry' in entry ? entry : readEntry(i + 1, entry, named)));
}

interface BibtexEntry {
  readonly type: string;
  readonly key: string | null;
  readonly fields: ReadonlyMap<string, string>;
}

/** Entries that only hold fields for others, or name others together. */
const WITHOUT_A_SOURCE = new Set(['xdata', 'set']);

/** An entry with what it inherits: by `xdata` all, by `crossref` what its whole has, whose title is that of the book. What it has itself goes before. */
function readEntry(
  number: number,
  { type, key, fields }: BibtexEntry,
  named: ReadonlyMap<string, BibtexEntry>,
): ReferenceReading {
  const all = new Map(fields);
  const missing: string[] = [];
  const inherit = (from: string, rename: (name: string) => string | null): void => {
    for (const parent of (fields.get(from) ?? '').split(',').map((name) => name.trim())) {
      if (parent === '') continue;
      const found = named.get(parent);
      if (!found)
        missing.push(`what it has from ${parent} (${from}) is left out: the file has no such entry`);
      for (const [name, value] of found?.fields ?? []) {
        const own = rename(name);
        if (own !== null && !all.has(own)) all.set(own, value);
      }
    }
  };
  inherit('xdata', (name) => name);
  inherit('crossref', (name) => (NOT_INHERITED.has(name) ? null : (OF_THE_WHOLE[name] ?? name)));
  const read = toReference(number, rawOf(type, key, all));
  return 'fault' in read ? read : { ...read, notices: [...read.notices, ...missing] };
}

/** What a part of a book calls the fields of the book. */
const OF_THE_WHOLE: Readonly<Record<string, string | undefined>> = Object.assign(
  Object.create(null) as Record<string, string>,
  { title: 'booktitle', subtitle: 'booksubtitle', author: 'bookauthor' },
);
/** What is of the whole alone: its own addresses and names. */
const NOT_INHERITED = new Set([
  'crossref',
  'xdata',
  'url',
  'doi',
  'ids',
  'shorttitle',
  'label',
  'note',
  'abstract',
]);

class UnreadableEntry extends Error {}

/** Goes through a file of BibTeX. */
class Scan {
  #at = 0;

  constructor(
    private readonly text: string,
    private readonly strings: ReadonlyMap<string, string>,
  ) {}

  /** The next entry's type, and where it stands; its opening brace is passed. Null at the end. */
  next(): { readonly type: string; readonly at: number; readonly opening: string } | null {
    const head = /@\s*([a-z]+)\s*([{(])/giu;
    head.lastIndex = this.#at;
    const found = head.exec(this.text);
    if (!found) return null;
    this.#at = head.lastIndex;
    return { type: found[1]?.toLowerCase() ?? '', at: found.index, opening: found[2] ?? '' };
  }

  /** Goes on at the first line after a place that begins an entry. */
  leaveEntry(from: number): void {
    const next = this.text.slice(from + 1).search(/^[ \t]*@/mu);
    this.#at = next < 0 ? this.text.length : from + 1 + next;
  }

  key(): string | null {
    const key = this.#take(/\s*([^\s,{}()"]*)\s*(?:,|(?=[})]))/uy);
    if (key === undefined) throw new UnreadableEntry('a key and a comma stand before its fields');
    return key || null;
  }

  /** The fields up to the end of the entry, their names in small letters. */
  fields(): Map<string, string> {
    const fields = new Map<string, string>();
    while (this.#take(/\s*([})])/uy) === undefined) {
      const name = this.#take(/\s*([^\s=,{}()"#]+)\s*=\s*/uy)?.toLowerCase();
      if (name === undefined) throw new UnreadableEntry('a field is written as name = {value},');
      let value = this.#value(name);
      while (this.#take(/\s*(#)\s*/uy) !== undefined) value += this.#value(name);
      if (!fields.has(name)) fields.set(name, value);
      if (
        this.#take(/\s*(,)/uy) === undefined &&
        !/^\s*[})]/u.test(this.text.slice(this.#at, this.#at + 200))
      )
        throw new UnreadableEntry(`a comma is missing after ${name}`);
    }
    return fields;
  }

  /** Passes over what is in the braces or brackets of an entry. */
  skip(opening: string): void {
    this.#balanced(opening === '(' ? ')' : '}');
  }

  #value(name: string): string {
    if (this.#take(/\s*(\{)/uy) !== undefined) return this.#balanced('}');
    if (this.#take(/\s*(")/uy) !== undefined) return this.#balanced('"');
    const word = this.#take(/\s*([^\s,{}()"#=]+)/uy);
    if (word === undefined) throw new UnreadableEntry(`${name} has no value`);
    if (/^\d+$/u.test(word)) return word;
    const meant = this.strings.get(word.toLowerCase());
    if (meant === undefined)
      throw new UnreadableEntry(`${name} is ${word}, which no @string says; put it in braces`);
    return meant;
  }

  /** What stands up to a closing sign that is in no inner braces; it is passed. */
  #balanced(closing: '}' | ')' | '"'): string {
    let depth = 0;
    for (let i = this.#at; i < this.text.length; i += 1) {
      const sign = this.text[i];
      if (sign === '\\') i += 1;
      else if (sign === closing && depth === 0) {
        const inner = this.text.slice(this.#at, i);
        this.#at = i + 1;
        return inner;
      } else if (sign === '{' || (sign === '(' && closing === ')')) depth += 1;
      else if (sign === '}' || (sign === ')' && closing === ')')) depth -= 1;
    }
    throw new UnreadableEntry(`a ${closing} is missing`);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text);
    if (!found) return undefined;
    this.#at = pattern.lastIndex;
    return found[1] ?? '';
  }
}

function rawOf(type: string, key: string | null, fields: ReadonlyMap<string, string>): RawReference {
  const first = (...names: readonly string[]): string | null => {
    const found = names
      .map((name) => fields.get(name))
      .find((value) => value !== undefined && value.trim() !== '');
    return found === undefined ? null : plainOf(found);
  };
  const container = ['journaltitle', 'journal', 'booktitle'];
  const issuer = ['publisher', 'institution', 'organization', 'school', 'howpublished'];
  const title = first('title');
  const subtitle = first('subtitle');
  return {
    key,
    title: title !== null && subtitle !== null ? `${title}: ${subtitle}` : title,
    authors: namesIn(fields.get('author') ?? fields.get('editor') ?? ''),
    publisher: OF_THEIR_OWN.has(type) ? first(...issuer, ...container) : first(...container, ...issuer),
    date:
      first('date') ??
      dateOf(
        fields.get('year')?.replaceAll(/[{}]/gu, ''),
        monthIn(fields.get('month')),
        fields.get('day')?.replaceAll(/[{}]/gu, ''),
      ),
    // Addresses are no LaTeX, but for the signs that have to be escaped in it.
    url:
      fields
        .get('url')
        ?.replace(/^\\url\{(.*)\}$/u, '$1')
        .replaceAll(/\\([%#&_~{}])/gu, '$1') ?? null,
    doi: first('doi'),
    language: first('langid', 'language'),
  };
}

/** A month's number from its name, short or long, or its number. */
function monthIn(month: string | undefined): string | undefined {
  const text = month?.replaceAll(/[{}\s.]/gu, '').toLowerCase();
  const named = text === undefined ? -1 : MONTHS.findIndex((one) => text.startsWith(one));
  return named < 0 ? text : String(named + 1);
}

/** Names parted by `and` outside braces; what is in braces as a whole is the name of a body. */
function namesIn(value: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < value.length; i += 1) {
    if (value[i] === '{') depth += 1;
    if (value[i] === '}') depth -= 1;
    const joint = depth === 0 ? /^\s+and\s+/iu.exec(value.slice(i, i + 50)) : null;
    if (!joint) continue;
    names.push(value.slice(from, i));
    i += joint[0].length - 1;
    from = i + 1;
  }
  names.push(value.slice(from));
  return names
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.toLowerCase() !== 'others')
    .map((name) => (/^\{.*\}$/su.test(name) ? plainOf(name) : givenFirst(plainOf(name))));
}
