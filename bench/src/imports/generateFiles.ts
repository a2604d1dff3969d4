import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** Countries between which the generated deliveries and events go. */
const STATES = [
  'Russia',
  'France',
  'Israel',
  'Turkiye',
  'China',
  'Italy',
  'Spain',
  'Ukraine',
  'Poland',
  'Greece',
  'India',
  'Jordan',
];
const CODES = ['RUS', 'FRA', 'ISR', 'TUR', 'CHN', 'ITA', 'ESP', 'UKR', 'POL', 'GRC', 'IND', 'JOR'];
const ROLES = ['', 'GOV', 'MIL', 'COP', 'BUS', 'LEG'];
const EVENTS = ['042', '043', '036', '190', '040', '051', '020', '173', '112', '111', '057', '010'];

/** Repeats alike on every machine. */
function numbers(): (below: number) => number {
  let state = 12_345;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

async function write(file: string, lines: Iterable<string>): Promise<void> {
  const stream = createWriteStream(file);
  for (const line of lines) if (!stream.write(line)) await once(stream, 'drain');
  stream.end();
  await finished(stream);
}

/** A file as SIPRI's trade register is, of so many deliveries. */
export const writeRegister = (file: string, rows: number): Promise<void> => write(file, registerLines(rows));

function* registerLines(rows: number): Generator<string> {
  const pick = numbers();
  yield 'Source: SIPRI Arms Transfers Database (c) SIPRI.;\r\nData generated: 12 Feb 2026 12:26:12 PM;\r\n';
  yield 'SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production;\r\n';
  for (let i = 0; i < rows; i += 1) {
    const from = pick(12);
    const to = (from + 1 + pick(11)) % 12;
    const year = 1995 + pick(30);
    yield `${90_000 + i},${STATES[from]},${STATES[to]},X-${pick(400)},armoured personnel carrier,Armoured vehicles,${year - 2},Yes,${1 + pick(90)},No,${year},No,New,1,4.4,${pick(900)},No;\r\n`;
  }
}

/** A file as a day of GDELT 2.0 is, of so many events; about four of five become relations. */
export const writeEvents = (file: string, rows: number): Promise<void> => write(file, eventLines(rows));

function* eventLines(rows: number): Generator<string> {
  const pick = numbers();
  for (let i = 0; i < rows; i += 1) {
    const [a, b] = [pick(12), pick(12)];
    const [roleA, roleB] = [ROLES[pick(6)] ?? '', ROLES[pick(6)] ?? ''];
    const cells: Record<number, string> = {
      0: String(8_000_000_000 + i),
      1: `2024${String(1 + pick(12)).padStart(2, '0')}${String(1 + pick(28)).padStart(2, '0')}`,
      5: `${CODES[a]}${roleA}`,
      6: STATES[a] ?? '',
      7: CODES[a] ?? '',
      12: roleA,
      15: `${CODES[b]}${roleB}`,
      16: STATES[b] ?? '',
      17: CODES[b] ?? '',
      22: roleB,
      26: EVENTS[pick(12)] ?? '',
      52: 'Somewhere, Some Province, Some Country',
      59: '20240301061500',
      60: `https://www.example.org/news/${pick(20_000)}/a-title-that-is-as-long-as-titles-of-articles-are`,
    };
    yield `${Array.from({ length: 61 }, (_, column) => cells[column] ?? (column > 26 && column < 59 ? '1.25' : '')).join('\t')}\n`;
  }
}

const TYPES = ['ARMS_SUPPLY', 'AID', 'TRADE', 'MEETING', 'CRITICISM'];

/** Claims JSONL of so many relations, each cited, one of five twice: a twentieth as many actors, and a source for two hundred of them. */
export const writeClaims = (file: string, relations: number): Promise<void> =>
  write(file, claimLines(relations));

function* claimLines(relations: number): Generator<string> {
  const pick = numbers();
  const day = (): string => new Date(Date.UTC(2000, 0, 1 + pick(9000))).toISOString().slice(0, 10);
  const line = (row: object): string => `${JSON.stringify(row)}\n`;
  const actors = Math.max(20, Math.floor(relations / 20));
  const sources = Math.max(5, Math.floor(relations / 200));
  for (let i = 0; i < actors; i += 1)
    yield line({ row: 'actor', id: `act_${i}`, kind: 'STATE', name: `State number ${i}` });
  for (let i = 0; i < sources; i += 1)
    yield line({
      row: 'source',
      id: `src_${i}`,
      title: `Report ${i}`,
      publisher: `Publisher ${i % 97}`,
      published: day(),
      url: `https://www.example.org/reports/${i}`,
      mediaType: 'text/html',
    });
  let claims = 0;
  for (let i = 0; i < relations; i += 1) {
    const from = pick(actors);
    const occurred = day();
    const relation = {
      id: `rel_${i}`,
      type: TYPES[pick(TYPES.length)],
      from: `act_${from}`,
      to: `act_${(from + 1 + pick(actors - 1)) % actors}`,
      occurred,
    };
    for (let more = pick(5) === 0 ? 2 : 1; more > 0; more -= 1) {
      const start = pick(20_000);
      yield line({
        row: 'claim',
        id: `clm_${claims}`,
        relation,
        stance: pick(5) === 0 ? 'ALLEGED' : 'REPORTED',
        summary: 'The one of them did this to the other, as it is said.',
        ...(pick(2) === 0 ? {} : { attribution: `Agency ${pick(300)}` }),
        occurred,
        citations: [{ id: `cit_${claims}`, source: `src_${pick(sources)}`, start, end: start + 80 }],
      });
      claims += 1;
    }
  }
}
