import { describe, expect, it } from '@jest/globals';
import { indexActors, type NamedActor } from '../names/actorIndex.js';
import { type Proposal, proposeClaims } from './proposeClaims.js';

const actor = (id: string, kind: NamedActor['kind'], name: string, demonym?: string): NamedActor => ({
  id,
  kind,
  name,
  aliases: demonym === undefined ? [] : [{ name: demonym, kind: 'DEMONYM' }],
  identifiers: [],
  offices: [],
});
const index = indexActors([
  actor('act_norway', 'STATE', 'Norway', 'Norwegian'),
  actor('act_chile', 'STATE', 'Chile', 'Chilean'),
  actor('act_hill', 'OFFICIAL', 'Ann Hill'),
]);

const propose = (text: string): Proposal[] => proposeClaims(text, index, { published: '2024-06-12' });
const first = (text: string): Proposal | undefined => propose(text)[0];
const told = (text: string): string[] =>
  propose(text).map(({ from, type, to }) => `${from.text} ${type} ${to.text}`);

describe('proposed claims', () => {
  it('are read in the passive as in the active voice', () => {
    for (const text of ['Norway sold helicopters to Chile.', 'Helicopters were sold to Chile by Norway.']) {
      expect(first(text)).toMatchObject({
        type: 'ARMS_SUPPLY',
        from: { id: 'act_norway' },
        to: { id: 'act_chile' },
      });
    }
    expect(first('Chile was condemned by Norway.')).toMatchObject({
      type: 'CRITICISM',
      from: { id: 'act_norway' },
      to: { id: 'act_chile' },
    });
  });

  it.each([
    ['Norway condemned Chile.', 'ASSERTED', null],
    ['Norway reportedly sold missiles to Chile.', 'REPORTED', null],
    ['Norway sold missiles to Chile, officials said.', 'REPORTED', 'officials'],
    ['According to Reuters, Norway sold missiles to Chile.', 'REPORTED', 'Reuters'],
    ['Ann Hill said that Norway had sold missiles to Chile.', 'REPORTED', 'Ann Hill'],
    ['Norway is accused of sending missiles to Chile.', 'ALLEGED', null],
    ['Norway denied that it had sold missiles to Chile.', 'DENIED', 'Norway'],
    ['Norway has not recognised Chile.', 'DENIED', null],
  ])('say how firmly, and who says so: %s', (text, stance, speaker) => {
    const proposal = first(text);
    expect([proposal?.stance, proposal?.speaker?.text ?? null]).toEqual([stance, speaker]);
  });

  it.each(['OSLO — ', 'OSLO (Reuters) - ', 'OSLO, June 11 (AP) – ', 'PUNTA ARENAS, Chile, Sept. 3 - '])(
    'leave a dateline aside: %s',
    (dateline) => {
      const proposal = first(`${dateline}Norway sold helicopters to Chile.`);
      expect(proposal).toMatchObject({
        type: 'ARMS_SUPPLY',
        quote: 'Norway sold helicopters to Chile.',
        from: { id: 'act_norway' },
      });
    },
  );

  it.each(['last month', 'this month', 'on Monday', 'yesterday', 'in September'])(
    'have no date where it is relative to a day that is not known: %s',
    (when) => {
      const [proposal] = proposeClaims(`Norway sold helicopters to Chile ${when}.`, index, {
        published: null,
      });
      expect(proposal).toMatchObject({ type: 'ARMS_SUPPLY', occurred: null });
    },
  );

  it('take a call for a ceasefire to be to those who fight', () => {
    expect(told('Peru shelled Chile on Sunday. Norway called for an immediate ceasefire.')).toEqual([
      'Peru MILITARY_ACTION Chile',
      'Norway APPEAL Chile',
      'Norway APPEAL Peru',
    ]);
    expect(told('Norway called for a ceasefire.')).toEqual([]);
  });

  it('know a name by what is said of it beside it, and a place by the country it was said to be in', () => {
    expect(told('Norway, a northern country closely allied with Chile, voted on Sunday.')).toEqual([
      'Norway ALLIANCE Chile',
    ]);
    const [, visit] = propose('Arica is a city in Chile. Ann Hill visited Arica on Monday.');
    expect(visit).toMatchObject({ type: 'VISIT', to: { id: 'act_chile', text: 'Arica' } });
    expect(propose('Norway attacked Chilean civilians.')[0]?.to).toEqual({
      id: 'act_chile',
      text: 'Chilean civilians',
    });
  });

  it('find the counterpart who holds the same office elsewhere', () => {
    const holding = (id: string, name: string, bodyId: string): NamedActor => ({
      ...actor(id, 'OFFICIAL', name),
      offices: [{ bodyId, role: 'president', from: null, to: null }],
    });
    const world = indexActors([
      actor('act_norway', 'STATE', 'Norway', 'Norwegian'),
      actor('act_chile', 'STATE', 'Chile', 'Chilean'),
      holding('act_hill', 'Ann Hill', 'act_norway'),
      holding('act_lake', 'Bo Lake', 'act_chile'),
    ]);
    const [asked] = proposeClaims('Ann Hill asked her Chilean counterpart for help.', world, {
      published: null,
    });
    expect(asked).toMatchObject({ from: { id: 'act_hill' }, to: { id: 'act_lake' } });
  });

  it('make of what is promised or threatened no deed', () => {
    expect(told('Norway will send blankets to Chile.')).toEqual(['Norway AID_OFFER Chile']);
    expect(told('Norway vowed to attack Chile.')).toEqual(['Norway THREAT Chile']);
    expect(told('Norway agreed to hold talks with Chile.')).toEqual(['Norway PLEDGE Chile']);
    expect(told('Norway urged Chile to free the sailors.')).toEqual(['Norway APPEAL Chile']);
  });

  it('are several of a sentence that tells several, and one for each of several actors', () => {
    expect(told('Norway condemned Chile and recalled its ambassador from Chile.').sort()).toEqual([
      'Norway CRITICISM Chile',
      'Norway RECALL Chile',
    ]);
    expect(told('Norway and Peru condemned Chile.').sort()).toEqual([
      'Norway CRITICISM Chile',
      'Peru CRITICISM Chile',
    ]);
  });

  it('know whom pronouns and "the president" mean', () => {
    expect(propose('President Ann Hill spoke on Monday. She condemned Chile.').at(-1)).toMatchObject({
      from: { id: 'act_hill' },
      type: 'CRITICISM',
    });
    expect(
      propose('President Ann Hill spoke on Monday. The president condemned Chile.').at(-1),
    ).toMatchObject({ from: { id: 'act_hill' } });
    expect(first('“We stand with Chile,” Ann Hill said.')).toMatchObject({
      type: 'SUPPORT',
      from: { id: 'act_hill' },
    });
  });

  it.each([
    ['On Monday Norway condemned Chile.', '2024-06-10~'],
    ['Norway condemned Chile on 3 March 2021.', '2021-03-03'],
    ['Norway condemned Chile in November.', '2023-11'],
    ['Norway condemned Chile in 2019.', '2019'],
    ['Norway armed Chile in 2016-2020.', '2016/2020'],
    ['Norway condemned Chile in late May.', '2024-05'],
    ['Norway condemned Chile last month.', '2024-05~'],
    ['Norway condemned Chile last week.', '2024-06-03~/2024-06-09~'],
    ['Norway condemned Chile this week.', '2024-06-10~/2024-06-12~'],
    ['Norway condemned Chile over the weekend.', '2024-06-08~/2024-06-09~'],
    ['Norway condemned Chile in the spring of 2022.', '2022-21'],
    ['Norway condemned Chile in the 1990s.', '199X'],
    ['Norway condemned Chile, Peru said on Friday.', null],
    ['Ann Hill has led the Red Cross since 2019.', '2019/..'],
    ['Ann Hill was sworn in as president of Chile on Monday.', '2024-06-10~/..'],
    ['Norway condemned Chile.', null],
    ['Norway met Chile during a march by students.', null],
    ['Norway sold missiles to Chile on the night of April 13, 2021.', '2021-04-13'],
  ])('say when, as precisely as the sentence does: %s', (text, occurred) => {
    expect(first(text)?.occurred).toBe(occurred);
  });

  it.each([
    ['Norway sold missiles to Chile after talks in Cairo collapsed.', 'Norway ARMS_SUPPLY Chile'],
    ['Diplomats said Norway had abducted Chilean sailors.', 'Norway VIOLENCE Chilean sailors'],
    ['Norway raised the stakes, expelling the sailors of Chile.', 'Norway EXPULSION sailors of Chile'],
    ["Officials in Lima said Norway's army chief, Ole Dahl, condemned Chile.", 'Ole Dahl CRITICISM Chile'],
    ['According to the newspaper Sol, a court in Lima jailed the sailors.', 'court DETENTION sailors'],
    ['An embargo on sales of arms to Chile was lifted by Norway.', 'Norway SANCTION_RELIEF Chile'],
    ['Warships of Norway and Chile began a week of joint exercises.', 'Norway COLLABORATION Chile'],
    ['Norway moved its tanks back from Chile under a deal reached in May.', 'Norway RETREAT Chile'],
    ['Norway requested help with patrols from Chile.', 'Norway REQUEST Chile'],
    ['Norway faces sanctions from Chile.', 'Chile SANCTION Norway'],
    ['A march by students against Chile was broken up.', 'students PROTEST Chile'],
    ['The takeover of Zubrovka by Norway was cleared.', 'Norway OWNERSHIP Zubrovka'],
    ['For decades Chile obtained much of its uranium from Norway.', 'Norway TRADE Chile'],
    ['Two weeks ago Norway expelled the sailors.', 'Norway EXPULSION sailors'],
    ['Chile was handed two patrol boats by Norway.', 'Norway ARMS_SUPPLY Chile'],
    ['Norway promised to give Chile more aid.', 'Norway AID_OFFER Chile'],
    ['Norway lent Chile $600 million.', 'Norway AID Chile'],
    ['Norway supplies Chile with electricity.', 'Norway TRADE Chile'],
    ['Norway stepped up cooperation with Chile.', 'Norway COLLABORATION Chile'],
    ['Norway plans to send medicine to Chile.', 'Norway AID_OFFER Chile'],
    ['Norway let the sailors of Chile go.', 'Norway RELEASE sailors of Chile'],
    ['The sailors were told to leave by Norway.', 'Norway EXPULSION sailors'],
    ['Norway has troops stationed in Chile.', 'Norway MILITARY_PRESENCE Chile'],
    ['Rockets fired by Norway hit Chile.', 'Norway MILITARY_ACTION Chile'],
    ['Weapons from Norway reached Chile.', 'Norway ARMS_SUPPLY Chile'],
    ['Norway said Chile was behind the attack.', 'Norway ACCUSATION Chile'],
    ['Norway will not talk to Chile.', 'Norway REJECTION Chile'],
    ['Norway stopped buying oil from Chile.', 'Norway SANCTION Chile'],
    ['Chile came under fire from Norway.', 'Norway MILITARY_ACTION Chile'],
    ['Chile came under fire from Norway over its law.', 'Norway CRITICISM Chile'],
    ['Police in Diyarbakır arrested the sailors.', 'Police DETENTION sailors'],
    ['A delegation from Norway visited Chile.', 'delegation from Norway VISIT Chile'],
    ['"Norway attacked our ships," the Chilean minister said.', 'Norway MILITARY_ACTION Chilean'],
  ])('read how news puts it: %s', (text, wanted) => {
    const [one] = propose(text);
    expect(one && `${one.from.text} ${one.type} ${one.to.text}`).toBe(wanted);
  });

  it('take nothing for told that somebody is only asked to end', () => {
    for (const asked of ['urged Peru to halt', 'demanded that Peru halt']) {
      const types = propose(`Norway ${asked} its attacks on Chile.`).map(({ type }) => type);
      expect(types).toEqual(['APPEAL']);
    }
  });

  it.each([
    'An earthquake struck Chile.',
    'Cholera has killed hundreds in Chile.',
    'Storms battered Norway and Chile.',
    'Fans stormed the pitch after the final whistle in Chile.',
    'Norway beat Chile on penalties.',
  ])('take no storm, disease or crowd of a match for somebody: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('propose a state by its name where only its adjective stands', () => {
    const [one] = propose('A Polish request to Norway was not answered.');
    expect(one).toMatchObject({ type: 'REQUEST', from: { id: null, text: 'Poland' } });
  });

  it('propose nothing of a game, in which states are teams', () => {
    expect(propose('Norway beat Chile 2-1 after extra time.')).toEqual([]);
    expect(propose('Norway attacked in waves but the goalkeeper of Chile saved every shot.')).toEqual([]);
  });

  it('say who denies or charges at the end of a sentence', () => {
    expect(first('Sailors were beaten by guards of Norway, a charity alleged.')).toMatchObject({
      stance: 'ALLEGED',
      speaker: { text: 'charity' },
    });
  });

  it('say how many of what, for how much', () => {
    expect(first('Norway sold 12 missiles to Chile.')?.qualifiers).toEqual([
      { key: 'quantity', value: '12', unit: null },
      { key: 'item', value: 'missiles', unit: null },
    ]);
  });

  it('name the thing, and not what it is measured by', () => {
    expect(first('Norway sold 300 tonnes of wheat to Chile.')?.qualifiers).toContainEqual({
      key: 'item',
      value: 'wheat',
      unit: null,
    });
  });

  it('give the words of a quotation to who is quoted', () => {
    expect(first('"Norway sold missiles to Chile," Ann Hill told reporters.')).toMatchObject({
      type: 'ARMS_SUPPLY',
      speaker: { text: 'Ann Hill' },
    });
  });

  it.each([
    ['"Norway sold missiles to Chile," said Ann Hill, a lawmaker.', 'Ann Hill'],
    ['"It is no secret. Norway sold missiles to Chile," Ann Hill told reporters.', 'Ann Hill'],
    ['“Norway sold missiles to Chile. They work,” the ambassador said.', 'ambassador'],
    ['Ann Hill: "Norway sold missiles to Chile."', 'Ann Hill'],
    ['Norway stands ready to send blankets to Chile, the minister wrote in a letter.', 'minister'],
  ])('name the speaker of quoted words, before, behind or in the next sentence: %s', (text, speaker) => {
    const about = propose(text).find(({ to }) => to.id === 'act_chile');
    expect(about).toMatchObject({ stance: 'REPORTED', speaker: { text: speaker } });
  });

  it.each([
    ['Reports that Norway had sold missiles to Chile caused anger.', 'REPORTED'],
    ['Allegations that Norway had sold missiles to Chile caused anger.', 'ALLEGED'],
    ['Peru dismissed reports that Norway had sold missiles to Chile.', 'DENIED'],
    ['Norway may have sold missiles to Chile.', 'ALLEGED'],
  ])('take how firmly from a noun or a verb that governs it: %s', (text, stance) => {
    expect(propose(text).find(({ type }) => type === 'ARMS_SUPPLY')?.stance).toBe(stance);
  });

  it.each([
    'Did Norway sell missiles to Chile?',
    'Experts wonder whether Norway attacked Chile.',
    'Experts wonder whether an agreement between Norway and Chile is possible.',
    'If Norway attacked Chile, oil would be dear.',
    'Norway could attack Chile.',
    'It is unlikely that Norway will attack Chile.',
    'There is no evidence that Norway armed Chile.',
  ])('are none of what is only asked, supposed or possible: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('do not date an office by what its holder does', () => {
    const office = propose('Norwegian defence minister Ann Hill met the Chilean president on Monday.').find(
      ({ type }) => type === 'OFFICE',
    );
    expect(office).toMatchObject({ from: { id: 'act_hill' }, occurred: null });
    expect(first('Norway sold missiles to Chile on September 25.')?.occurred).toBe('2023-09-25');
    expect(first('Norway sold missiles to Chile last Tuesday.')?.occurred).toBe('2024-06-04~');
  });

  it.each([
    ['The missiles that Norway supplied to Chile were old.', 'Norway ARMS_SUPPLY Chile'],
    ['Norway took in two planeloads of relief goods from Chile.', 'Chile AID Norway'],
    ['A decision by Norway to ban imports from Chile was criticised.', 'Norway SANCTION Chile'],
    ['Norway vowed further attacks on Chile.', 'Norway THREAT Chile'],
    ['Fighters of Zubrovka seized Arica.', 'Zubrovka MILITARY_ACTION Arica'],
    ['Chile elected Ole Dahl speaker.', 'Ole Dahl OFFICE Chile'],
    ['Norway agreed to admit UN inspectors to Chile.', 'Norway CONCESSION UN inspectors'],
    ['The envoy was received by the president of Chile.', 'envoy MEETING president of Chile'],
  ])('read nouns, clauses and places by what governs them: %s', (text, wanted) => {
    expect(told(text)).toContain(wanted);
  });

  it('propose names that the graph lacks, and have passages that stand in the text', () => {
    const text = '🙂 Zubrovka condemned Chile. Nothing else happened.';
    const proposal = first(text);
    expect(proposal).toMatchObject({ from: { id: null, text: 'Zubrovka' }, to: { id: 'act_chile' } });
    expect([...text].slice(proposal?.start, proposal?.end).join('')).toBe(proposal?.quote);
  });

  it('are the same for the same document', () => {
    const text = 'Norway condemned Chile. It recalled its ambassador from Chile, officials said.';
    expect(propose(text)).toEqual(propose(text));
  });

  it('are none of what tells no relation', () => {
    expect(propose('The weather in Chile was unusually warm. Prices rose.')).toEqual([]);
    expect(propose('')).toEqual([]);
  });
});
