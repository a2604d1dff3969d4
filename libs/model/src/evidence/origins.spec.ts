import { describe, expect, it } from '@jest/globals';
import type { Voice } from '../claims/claim.js';
import { documentOf, type NamedOrigin, nearOrigins, originOf, type OriginSource } from './origins.js';

const source = (id: string, publisher: string | null, textKey: string | null = null): OriginSource => ({
  id,
  publisher,
  textKey,
});
const gazette = source('src_gazette', 'The Gazette');
const herald = source('src_herald', 'The Herald');
const leaflet = source('src_leaflet', null);

const speaker = (speakerId: string): Voice => ({ kind: 'speaker', speakerId });
const named = (attribution: string): Voice => ({ kind: 'attribution', attribution });
const own: Voice = { kind: 'source' };

/** Whom names mean. */
const actors = new Map([
  ['wire', 'act_wire'],
  ['ilhamaliyev', 'act_aliyev'],
]);
const origin = (voice: Voice, of: OriginSource): string =>
  originOf(voice, of, (name) => actors.get(name) ?? null);

describe('originOf', () => {
  it('is the speaker, whoever publishes', () => {
    expect(origin(speaker('act_adviser'), gazette)).toBe(origin(speaker('act_adviser'), herald));
    expect(origin(speaker('act_adviser'), gazette)).not.toBe(origin(speaker('act_envoy'), gazette));
  });

  it('is the attribution, whoever publishes, however it is written', () => {
    expect(origin(named(' Unnamed  OFFICIALS '), herald)).toBe(origin(named('unnamed officials'), gazette));
    expect(origin(named('unnamed officials'), gazette)).toBe(origin(named('unnamed officials'), leaflet));
  });

  it('is the publisher where nobody is named', () => {
    expect(origin(own, gazette)).toBe(origin(own, source('src_other', 'GAZETTE')));
    expect(origin(own, gazette)).not.toBe(origin(own, herald));
  });

  it('is one for one name, whether it publishes or is named', () => {
    expect(origin(own, source('src_wire', 'Reporter'))).toBe(origin(named('the Reporter'), herald));
  });

  it('is one for an actor, whether it speaks, is named or publishes', () => {
    expect(origin(named('Ilham Aliyev'), gazette)).toBe(origin(speaker('act_aliyev'), herald));
    expect(origin(own, source('src_wire', 'The Wire'))).toBe(origin(speaker('act_wire'), herald));
  });

  it('is the text where no publisher is known, whatever its bytes', () => {
    const article = source('src_1', null, 'hash');
    expect(origin(own, article)).toBe(origin(own, source('src_2', null, 'hash')));
    expect(origin(own, article)).not.toBe(origin(own, source('src_3', null, 'another')));
  });

  it('is the source itself where neither publisher nor text is there', () => {
    expect(origin(own, leaflet)).toBe(origin(own, { ...leaflet }));
    expect(origin(own, leaflet)).not.toBe(origin(own, source('src_poster', null)));
  });

  it('never takes an actor’s id, a name, a text and a source’s id for each other', () => {
    const origins = [
      origin(speaker('x'), gazette),
      origin(named('x'), gazette),
      origin(own, source('y', null, 'x')),
      origin(own, source('x', null)),
    ];
    expect(new Set(origins).size).toBe(4);
  });
});

describe('documentOf', () => {
  it('is one for the same text, else the source', () => {
    expect(documentOf(source('src_1', 'A', 'hash'))).toBe(documentOf(source('src_2', 'B', 'hash')));
    expect(documentOf(source('src_1', 'A'))).not.toBe(documentOf(source('src_2', 'A')));
  });
});

const heard = (origin: string, with_: Partial<NamedOrigin> = {}): NamedOrigin => ({
  origin,
  names: [origin],
  label: origin,
  textKey: null,
  day: null,
  ...with_,
});

describe('nearOrigins', () => {
  it.each([
    ['Azerbaidjani Press Agency', 'Azerbaijani Press Agency'],
    ['Ilham Aliyev', 'President Ilham Aliyev'],
    ['Pravda', 'Правда'],
    ['UAE', 'United Arab Emirates'],
  ])('takes %s and %s for possibly one', (one, other) =>
    expect(nearOrigins([heard(one), heard(other)])).toEqual([
      { one, other, because: 'SIMILAR_NAME', since: null },
    ]),
  );

  it('does not take The Paper and The Radio, Iran and Iraq, or Channel 1 and Channel 2 for one', () =>
    expect(
      nearOrigins(
        ['The Paper', 'The Radio', 'Iran', 'Iraq', 'Channel 1', 'Channel 2'].map((name) => heard(name)),
      ),
    ).toEqual([]));

  it('goes by each name that an origin has, and says which day both were known', () => {
    const wire = heard('actor:x', { names: ['Wire', 'Vestnik Agency'], label: 'Wire', day: '2020-01-02' });
    const other = heard('Vestnyk Agency', { day: '2021-03-04' });
    expect(nearOrigins([wire, other])).toEqual([
      { one: 'Vestnyk Agency', other: 'Wire', because: 'SIMILAR_NAME', since: '2021-03-04' },
    ]);
  });

  it('takes two publishers of one text for possibly one', () => {
    const [one, other] = [heard('Alpha', { textKey: 'same' }), heard('Beta', { textKey: 'same' })];
    expect(nearOrigins([one, other])).toEqual([
      { one: 'Alpha', other: 'Beta', because: 'SAME_TEXT', since: null },
    ]);
  });

  it('says the same whatever order they are heard in', () => {
    const all = ['Vestnik Agency', 'Vestnyk Agency', 'Vestnyk'].map((name) => heard(name));
    expect(nearOrigins([...all].reverse())).toEqual(nearOrigins(all));
  });

  it('names one pair once, by when it was first known to be near', () => {
    const early = heard('Alpha', { day: '2020-01-01' });
    const [later, near] = [heard('Alpha', { day: '2022-01-01' }), heard('Alpha TV', { day: '2021-01-01' })];
    expect(nearOrigins([later, early, near])).toEqual([
      { one: 'Alpha', other: 'Alpha TV', because: 'SIMILAR_NAME', since: '2021-01-01' },
    ]);
  });
});
