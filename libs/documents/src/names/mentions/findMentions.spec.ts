import { setImmediate } from 'node:timers/promises';
import { ActorKind, AliasKind } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indexActors, indexActorsInTurns, type NamedActor } from '../actorIndex.js';
import { findMentions } from './findMentions.js';

function actor(
  id: string,
  kind: ActorKind,
  name: string,
  aliases: Record<string, AliasKind> = {},
  rest: Partial<Pick<NamedActor, 'offices' | 'identifiers'>> = {},
): NamedActor {
  return {
    id,
    kind,
    name,
    aliases: Object.entries(aliases).map(([alias, sort]) => ({ name: alias, kind: sort })),
    identifiers: [],
    offices: [],
    ...rest,
  };
}

const { METONYM, DEMONYM, ABBREVIATION, NAME } = AliasKind;
const { STATE, OFFICIAL, ORGANIZATION } = ActorKind;
const office = (bodyId: string, role: string, from: string | null, to: string | null) => ({
  offices: [{ bodyId, role, from, to }],
});
const actors = [
  actor('armenia', STATE, 'Armenia', { Yerevan: METONYM, Armenian: DEMONYM }),
  actor('azerbaijan', STATE, 'Azerbaijan', { Baku: METONYM }),
  actor('israel', STATE, 'Israel', { Jerusalem: METONYM }),
  actor('usa', STATE, 'United States', { US: ABBREVIATION }),
  actor('premier', OFFICIAL, 'Nikol Pashinyan', {}, office('armenia', 'prime minister', '2018-05-08', null)),
  actor(
    'ilham',
    OFFICIAL,
    'Ilham Aliyev',
    { Aliyev: NAME },
    office('azerbaijan', 'president', '2003-10-31', null),
  ),
  actor(
    'heydar',
    OFFICIAL,
    'Heydar Aliyev',
    { Aliyev: NAME },
    office('azerbaijan', 'president', '1993-10-10', '2003-10-30'),
  ),
  actor('erdogan', OFFICIAL, 'Recep Tayyip Erdoğan'),
  actor('ministry', ORGANIZATION, 'Ministry of Defense of Israel'),
];
const index = indexActors(actors);
const mentions = (text: string, date: string | null = '2020-10-01') => findMentions(text, index, { date });
const found = (text: string, date?: string) =>
  mentions(text, date).map((mention) => [mention.text, mention.actorId, mention.how]);
const proposed = (text: string) =>
  mentions(text).flatMap((mention) =>
    mention.proposed ? [[mention.text, mention.proposed.kind, mention.proposed.name]] : [],
  );
const senses = (text: string) => mentions(text).map((mention) => [mention.text, mention.sense]);

describe('mentions of actors that are known', () => {
  it('are found by names and aliases, the longest first, in code points', () => {
    const text = '🕊️ Yerevan said that the United States had met Nikol Pashinyan.';
    expect(found(text)).toEqual([
      ['Yerevan', 'armenia', METONYM],
      ['United States', 'usa', NAME],
      ['Nikol Pashinyan', 'premier', NAME],
    ]);
    for (const { start, end, text: quote } of mentions(text)) {
      expect([...text].slice(start, end).join('')).toBe(quote);
    }
  });

  it('leave a possessive ending out, and words that merely read so in small letters', () => {
    expect(found('Armenia’s answer to us was for us; the US had none.')).toEqual([
      ['Armenia', 'armenia', NAME],
      ['US', 'usa', ABBREVIATION],
    ]);
  });

  it('are whoever held an office on the day', () => {
    expect(found('The Armenian prime minister agreed.')).toEqual([
      ['Armenian prime minister', 'premier', 'OFFICE'],
    ]);
    expect(found('Azerbaijan’s president agreed.', '1999-01-01')[0]?.[1]).toBe('heydar');
    expect(found('The president of Azerbaijan agreed.', '2020-01-01')[0]?.[1]).toBe('ilham');
    expect(found('Armenian Prime Minister Nikol Pashinyan agreed.').map(([text]) => text)).toEqual([
      'Armenian',
      'Nikol Pashinyan',
    ]);
  });

  it.each([
    'Nikol Pashinyan is the prime minister of Armenia.',
    'Nikol Pashinyan, the Armenian prime minister, agreed.',
    'Nikol Pashinyan serves as prime minister of Armenia.',
  ])('are no office where it is said of somebody who is named: %s', (text) => {
    expect(found(text).map(([, id]) => id)).toEqual(['premier', 'armenia']);
  });

  it('are the right one of a family: by given name, the last full name, and the day', () => {
    expect(found('Heydar Aliyev spoke. Later Aliyev left.').map(([, id]) => id)).toEqual([
      'heydar',
      'heydar',
    ]);
    expect(found('Ilham Aliyev spoke. Later Aliyev left.').map(([, id]) => id)).toEqual(['ilham', 'ilham']);
    expect(found('Then Aliyev left.', '2020-01-01').map(([, id]) => id)).toEqual(['ilham']);
    expect(found('Then Aliyev left.', '1999-01-01').map(([, id]) => id)).toEqual(['heydar']);
    expect(proposed('A speech by Leyla Aliyev followed.')).toEqual([
      ['Leyla Aliyev', ActorKind.PERSON, 'Leyla Aliyev'],
    ]);
  });

  it.each([
    ['Ильхам Алиев встретился с Пашиняном.', ['ilham', 'premier']],
    ['أردوغان في أنقرة', ['erdogan']],
    ['אילהם אלייב נפגש', ['ilham']],
    ['Իլհամ Ալիևը խոսեց', ['ilham']],
    ['ილჰამ ალიევმა თქვა', ['ilham']],
    ['Israel’s Defence Ministry agreed.', ['ministry']],
    ['The Israeli Ministry of Defense agreed.', ['ministry']],
  ])('are found in other letters and in another order: %s', (text, ids) => {
    expect(mentions(text).flatMap(({ actorId }) => actorId ?? [])).toEqual(ids);
  });

  it.each([
    ['Азербайджана', 'azerbaijan'],
    ['азербайджанские войска', 'azerbaijan'],
    ['в Израиле', 'israel'],
    ['لإسرائيل', 'israel'],
    ['בישראל', 'israel'],
    ['Հայաստանի', 'armenia'],
    ['ისრაელის', 'israel'],
    ['Azerbaijani drones', 'azerbaijan'],
    ['Bakü’de', 'azerbaijan'],
  ])('are found by the world’s names of countries in their cases: %s', (text, id) => {
    expect(mentions(text).map(({ actorId }) => actorId)).toEqual([id]);
  });
});

describe('mentions of others', () => {
  it('propose countries that are not known, by name, capital and demonym', () => {
    expect(proposed('Nairobi asked. Kenyan officials flew to Kenya.').map(([, , name]) => name)).toEqual([
      'Kenya',
      'Kenya',
      'Kenya',
    ]);
  });

  it.each([
    ['The Jerusalem Post reported it.', 'Jerusalem Post', ORGANIZATION],
    ['The Russian Defense Ministry denied it.', 'Russian Defense Ministry', ORGANIZATION],
    ['The Heydar Aliyev Foundation paid.', 'Heydar Aliyev Foundation', ORGANIZATION],
    ['Israel Aerospace Industries sold them.', 'Israel Aerospace Industries', ActorKind.COMPANY],
    ['A report by Examplia Testovich, a lawyer, said so.', 'Examplia Testovich', ActorKind.PERSON],
    ['President Examplia Testovich said so.', 'Examplia Testovich', OFFICIAL],
    ['The OSCE agreed to it later.', 'OSCE', ORGANIZATION],
  ])('propose what the text calls them: %s', (text, name, kind) => {
    expect(proposed(text)).toEqual([[name, kind, name]]);
  });

  it('know a person again by the family name', () => {
    expect(
      mentions('Mr. Examplia Testovich came. Testovich left.').map(({ proposed: of }) => of?.name),
    ).toEqual(['Examplia Testovich', 'Examplia Testovich']);
  });

  it.each([
    'Yesterday nobody came.',
    'On Monday the Second World War ended.',
    'However, the Middle East waited.',
    'Michael said so in New Mexico.',
    'turkey and jordan almonds, and a chad',
  ])('are not made of capitals that name no actor: %s', (text) => expect(mentions(text)).toEqual([]));
});

describe('the sense of a place', () => {
  it.each([
    ['Baku said no.', 'ACTOR'],
    ['He spoke in Baku.', 'PLACE'],
    ['Arms were sold to Baku.', 'ACTOR'],
    ['A cargo plane flew to Baku.', 'PLACE'],
    ['The Baku airport was closed.', 'PLACE'],
    ['BAKU, Nov 3 (Agency) — They met.', 'PLACE'],
    ['Это было в Баку.', 'PLACE'],
    ['هذا في باكو', 'PLACE'],
    ['זה היה בבאקו', 'PLACE'],
  ])('%s', (text, sense) => expect(senses(text)[0]?.[1]).toBe(sense));
});

describe('mentions of any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'Ilham',
      'Aliyev',
      'Baku',
      'the',
      'Armenian',
      'prime',
      'minister',
      'of',
      'Israel',
      'Ministry',
      'Defense',
      '🕊️',
      '𝔅aku',
      'Алиев',
      'ישראל',
      'أردوغان',
    ],
    ...['U.S.', 'President', '.', ',', '\n', ' ', '’s', '-', 'Examplia', 'Post', 'é', 'Հայաստանի', 'to', '“'],
  );
  const texts = fc
    .array(fc.tuple(pieces, fc.constantFrom(' ', '', '\n')), { maxLength: 40 })
    .map((list) => list.flat().join(''));

  it('address what they quote, in order, none over another, and are the same each time', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme', maxLength: 80 })), (text) => {
        const all = mentions(text);
        let before = 0;
        for (const { start, end, text: quote, score, actorId, proposed: of } of all) {
          expect([...text].slice(start, end).join('')).toBe(quote);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(score > 0 && score <= 1).toBe(true);
          expect((actorId === null) !== (of === null)).toBe(true);
          before = end;
        }
        expect(mentions(text)).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the name of a body that the graph lacks', () => {
  it.each([
    'Organization for Security and Co-operation in Europe',
    'Office of the High Commissioner for Human Rights',
    'European Bank for Reconstruction and Development',
  ])('is taken whole: %s', (name) => {
    const found = findMentions(`On Friday the ${name} condemned Chile.`, indexActors([]), { date: null });
    expect(found.map(({ text }) => text)).toContain(name);
  });

  it('ends before the place where it acts', () => {
    const found = findMentions('The Institute for Peace in Oslo condemned Chile.', indexActors([]), {
      date: null,
    });
    expect(found.map(({ text }) => text)).toContain('Institute for Peace');
  });
});

describe('an index of many actors', () => {
  it('is the same made in turns, between which others have theirs', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => actor(`person-${i}`, OFFICIAL, `Ann Hill ${i}`));
    async function* inTurn(): AsyncGenerator<NamedActor> {
      yield* many;
    }
    let turns = 0;
    let done = false;
    const others = (async () => {
      while (!done) {
        await setImmediate();
        turns += 1;
      }
    })();
    const index = await indexActorsInTurns(inTurn());
    done = true;
    await others;
    expect(turns).toBeGreaterThanOrEqual(9);
    expect(index).toEqual(indexActors(many));
  });

  it('find names of bodies with "for the" in them whole', () => {
    expect(proposed('The Organization for the Prohibition of Chemical Weapons inspected a plant.')).toEqual([
      [
        'Organization for the Prohibition of Chemical Weapons',
        ORGANIZATION,
        'Organization for the Prohibition of Chemical Weapons',
      ],
    ]);
  });
});
