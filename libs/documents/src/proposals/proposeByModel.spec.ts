import { describe, expect, it } from '@jest/globals';
import { UnavailableError } from '@entente/model';
import { indexActors, type NamedActor } from '../names/actorIndex.js';
import { type ModelProposals, proposeByModel } from './proposeByModel.js';

const state = (id: string, name: string): NamedActor => ({
  id,
  kind: 'STATE',
  name,
  aliases: [],
  identifiers: [],
  offices: [],
});
const index = indexActors([state('act_norway', 'Norway'), state('act_chile', 'Chile')]);

const text = 'The 🕊 talks ended. Norway shipped 12 helicopters to Chile in May 2024, Reuters reported.';
const claim = {
  quote: 'Norway shipped 12 helicopters to Chile',
  type: 'ARMS_SUPPLY',
  from: 'Norway',
  to: 'Chile',
  stance: 'REPORTED',
  speaker: 'Reuters',
  occurred: '2024-05',
  qualifiers: [{ key: 'quantity', value: '12', unit: null }],
};

const answered = (answer: string): Promise<ModelProposals> =>
  proposeByModel(
    text,
    index,
    { published: '2024-06-12' },
    { name: 'stand-in', ask: () => Promise.resolve(answer) },
  );
const claims = (...list: unknown[]): string => JSON.stringify({ claims: list });

describe('claims that a language model proposes', () => {
  it('are placed in the document, in code points, with the actors of the graph, and marked with its name', async () => {
    const { proposals, refused, ended } = await answered(claims(claim));
    expect([refused, ended]).toEqual([[], null]);
    expect(proposals).toEqual([
      expect.objectContaining({
        model: 'stand-in',
        pattern: 'language-model',
        sentence: 1,
        type: 'ARMS_SUPPLY',
        from: { id: 'act_norway', text: 'Norway' },
        to: { id: 'act_chile', text: 'Chile' },
        speaker: { id: null, text: 'Reuters' },
        occurred: '2024-05',
        qualifiers: [{ key: 'quantity', value: '12', unit: null }],
      }),
    ]);
    const [{ start, end, quote } = { start: 0, end: 0, quote: '' }] = proposals;
    expect([...text].slice(start, end).join('')).toBe(quote);
  });

  it.each([
    ['a quote that the document has not', { quote: 'Norway sold helicopters' }, /does not stand/u],
    ['a quote that stands there twice', { quote: 'ed' }, /stands in the document \d+ times/u],
    ['a name that the document has not', { to: 'Bolivia' }, /"Bolivia" does not stand/u],
    ['a speaker that the document has not', { speaker: 'Ann Hill' }, /"Ann Hill" does not stand/u],
    ['a type that the codebook has not', { type: 'FRIENDSHIP' }, /^type: /u],
    ['a stance that the codebook has not', { stance: 'PROBABLY' }, /^stance: /u],
    ['ends that the type does not allow', { type: 'OFFICE' }, /^OFFICE goes from/u],
    ['one actor at both ends', { to: 'Norway' }, /two actors/u],
    ['a date that is none', { occurred: 'last spring' }, /last spring/u],
    ['a qualifier of another type', { qualifiers: [{ key: 'role', value: '12' }] }, /no qualifier "role"/u],
    ['a value that the document has not', { qualifiers: [{ key: 'quantity', value: '40' }] }, /"40"/u],
  ])('are refused with the reason for %s, and the others stand', async (_, change, reason) => {
    const { proposals, refused } = await answered(claims({ ...claim, ...change }, claim));
    expect(proposals).toHaveLength(1);
    expect(refused).toEqual([
      { reason: expect.stringMatching(reason), answer: expect.stringContaining('"quote"') },
    ]);
  });

  it.each(['I am sorry, I cannot.', '{"claims": 4}', '[]', '', '{"claims": ['])(
    'are none where the answer is nonsense: %s',
    async (answer) => {
      const { proposals, refused } = await answered(answer);
      expect(proposals).toEqual([]);
      expect(refused).toEqual([{ reason: expect.stringContaining('JSON object with a list'), answer }]);
    },
  );

  it('are read out of a fenced answer too, each once, at most fifty of an answer', async () => {
    const fenced = await answered(`\`\`\`json\n${claims(claim, claim)}\n\`\`\``);
    expect(fenced.proposals).toHaveLength(1);
    const many = await answered(claims(...Array.from({ length: 60 }, () => ({}))));
    expect(many.refused).toHaveLength(51);
  });

  it('are asked for passage by passage, until the model does not answer', async () => {
    const passages: string[] = [];
    const long = Array.from({ length: 300 }, (_, i) => `Norway condemned Chile on day ${i}.`).join(' ');
    const { ended } = await proposeByModel(
      long,
      index,
      { published: null },
      {
        name: 'stand-in',
        ask: ({ passage }) => {
          passages.push(passage);
          return passages.length < 3
            ? Promise.resolve(claims())
            : Promise.reject(new UnavailableError('It is away'));
        },
      },
    );
    expect(ended).toBe('It is away');
    expect(passages).toHaveLength(3);
    expect(passages.every((passage) => passage.length <= 4_000 && passage.endsWith('.'))).toBe(true);
  });
});
