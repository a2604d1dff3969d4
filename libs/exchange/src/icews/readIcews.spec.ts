import { describe, expect, it } from '@jest/globals';
import { readRecords } from '../records/fileRecords.js';
import type { Register, RowReading } from '../registers/register.js';
import { icews, icewsTkg } from './readIcews.js';

async function read(register: Register, ...lines: string[]): Promise<RowReading[]> {
  async function* open(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${lines.join('\r\n')}\r\n`);
  }
  const all: RowReading[] = [];
  for await (const one of register.read(() => readRecords(open(), register.shape))) all.push(one);
  return all;
}

const HEADER =
  'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude';
const cells = {
  id: '70',
  date: '2018-06-01',
  first: 'Foreign Affairs (Russia)',
  firstSectors: 'Government,Executive',
  firstCountry: 'Russian Federation',
  text: 'Accuse',
  code: '112',
  intensity: '-2',
  second: 'Azerbaijan',
  secondSectors: 'NA',
  secondCountry: 'Azerbaijan',
  story: '5',
  sentence: '1',
  publisher: 'Ruritanian Wire (Ruritania)',
  city: 'Baku',
  district: 'NA',
  province: 'Baku City',
  country: 'Azerbaijan',
  latitude: '40',
  longitude: '49',
};
const row = (some: Partial<typeof cells> = {}): string => Object.values({ ...cells, ...some }).join('\t');

describe('ICEWS events', () => {
  it('reads a row: actors, type, day, and the publisher as who says it', async () => {
    expect(await read(icews, HEADER, row())).toMatchObject([
      {
        row: 2,
        event: {
          key: '70',
          type: 'ACCUSATION',
          from: { name: 'Foreign Affairs (Russia)', kind: 'ORGANIZATION', identifiers: [] },
          to: {
            name: 'Azerbaijan',
            kind: 'STATE',
            identifiers: [{ scheme: 'iso3166-1-alpha3', value: 'AZE' }, {}],
          },
          occurred: { text: '2018-06-01' },
          stance: 'REPORTED',
          attribution: 'Ruritanian Wire',
        },
      },
    ]);
  });

  it.each([
    [
      { first: 'Anna Beispiel', firstSectors: 'Government,Executive Office,Elite,Executive' },
      { kind: 'OFFICIAL', name: 'Anna Beispiel' },
    ],
    [
      { first: 'League of Examples', firstSectors: 'International Government Organization,Global' },
      { kind: 'ORGANIZATION' },
    ],
    [{ first: 'Armed Forces of Ruritania', firstSectors: 'Military,Government' }, { kind: 'ORGANIZATION' }],
    [
      { first: 'Armed Rebel (Syria)', firstSectors: 'Rebel' },
      { kind: 'ARMED_GROUP', name: 'Armed Rebel (Syria)' },
    ],
    [{ first: 'Anna Beispiel', firstSectors: 'NA' }, { kind: null }],
    [{ first: 'Acme', firstSectors: 'Business' }, { kind: null }],
  ])(
    'reads the kind of %j by the sectors and the form of the name, or leaves it open',
    async (some, actor) => {
      expect(await read(icews, HEADER, row(some))).toMatchObject([{ event: { from: actor } }]);
    },
  );

  it.each([
    [{ second: 'NA' }, 'NO_SECOND_ACTOR'],
    [{ first: '' }, 'NO_FIRST_ACTOR'],
    [{ first: 'Citizen (International)' }, 'NOBODY_NAMED'],
    [{ code: '010' }, 'CAMEO_010'],
    [{ code: '161', first: 'Foreign Affairs (Russia)' }, 'ENDS_DO_NOT_FIT'],
  ])('leaves out a row with %j, for its reason', async (some, code) => {
    expect(await read(icews, HEADER, row(some))).toMatchObject([{ row: 2, leftOut: { code } }]);
  });

  it('takes a code for itself that lost its zero, and refuses what is no code, day or id', async () => {
    const read4 = await read(
      icews,
      HEADER,
      row({ code: '40' }),
      row({ code: '999' }),
      row({ date: '01.06.2018' }),
      row({ id: '7e1' }),
    );
    expect(read4).toMatchObject([
      { event: { type: 'MEETING' } },
      { fault: { code: 'UNKNOWN_EVENT_CODE', column: 'CAMEO Code' } },
      { fault: { code: 'NOT_A_DATE', column: 'Event Date' } },
      { fault: { code: 'NOT_A_NUMBER', column: 'Event ID' } },
    ]);
  });

  it('reads a visit hosted by a state as one of the official who comes', async () => {
    const some = {
      first: 'Azerbaijan',
      firstSectors: 'NA',
      second: 'Anna Beispiel',
      secondSectors: 'Elite',
      code: '043',
    };
    expect(await read(icews, HEADER, row(some))).toMatchObject([
      {
        event: {
          type: 'VISIT',
          from: { name: 'Anna Beispiel' },
          to: { name: 'Azerbaijan' },
          qualifiers: [{ key: 'place', value: 'Baku, Baku City, Azerbaijan' }],
        },
      },
    ]);
  });
});

describe('ICEWS events of four columns', () => {
  const short = (first: string, event: string, second: string, day = '2006-02-17'): string =>
    [first, event, second, day].join('\t');

  it('reads events by their names, and the same row to the same key', async () => {
    const [one, two, three] = await read(
      icewsTkg,
      short('France', 'Criticize or denounce', 'Foreign Affairs (Israel)'),
      short('France', 'Criticize or denounce', 'Foreign Affairs (Israel)'),
      short('Anna Beispiel', 'consult', 'France'),
    );
    expect(one).toMatchObject({ event: { type: 'CRITICISM', from: { name: 'France' }, attribution: null } });
    expect(two).toEqual({ ...one, row: 2 });
    expect(three).toMatchObject({ event: { from: { kind: null } } });
  });

  it('refuses other events and numbers of columns', async () => {
    expect(await read(icewsTkg, short('France', 'Dance', 'Israel'), 'France\tConsult')).toMatchObject([
      { fault: { code: 'UNKNOWN_EVENT_CODE' } },
      { fault: { code: 'WRONG_NUMBER_OF_FIELDS' } },
    ]);
  });

  it('are told from the full format by how they begin', () => {
    expect(icews.recognises([HEADER])).toBe(true);
    expect(icewsTkg.recognises([short('France', 'Consult', 'Israel')])).toBe(true);
  });
});
