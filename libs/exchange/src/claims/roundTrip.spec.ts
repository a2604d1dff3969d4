import { createHash } from 'node:crypto';
import {
  ActorKind,
  AliasKind,
  AnchorKind,
  checkUrl,
  credibilities,
  idPrefix,
  type IdSubject,
  isNonEmpty,
  makeVoice,
  parseEdtf,
  relationTypes,
  Reliability,
  Stance,
  wholeDocument,
} from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ExchangeRow } from '../exchangeRow.js';
import { parseClaims } from './parseClaims.js';
import { printClaimsRow } from './printClaimsRow.js';

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Any text that says something: whole characters, no NUL. */
const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .filter((one) => /\S/u.test(one) && !one.includes('\0'));
const id = (subject: IdSubject): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom(...'abcXYZ019._-'), minLength: 1, maxLength: 20 })
    .map((rest) => `${idPrefix[subject]}_${rest}`);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const date = fc
  .constantFrom(
    '2016',
    '2020-10',
    '2020-10-01',
    '2023-09-17~',
    '2016/2020',
    '2020-10-01/..',
    '../1999',
    '201X',
  )
  .map((one) => parseEdtf(one));

/** How a person judged it, or that nobody did. */
const judged = <Grade>(grade: fc.Arbitrary<Grade>) =>
  fc.option(
    fc.record({
      grade,
      reason: text.map((words) => words.trim()),
      by: text,
      at: fc.constant('2026-01-02T03:04:05.678Z'),
    }),
    { nil: undefined },
  );

const actor: fc.Arbitrary<ExchangeRow> = fc
  .record({
    id: id('actor'),
    kind: fc.constantFrom(...Object.values(ActorKind)),
    name: text,
    description: maybe(text),
    aliases: fc.array(fc.record({ name: text, kind: fc.constantFrom(...Object.values(AliasKind)) }), {
      maxLength: 3,
    }),
    identifiers: fc.array(fc.record({ scheme: text, value: text }), { maxLength: 2 }),
  })
  .map((one) => ({ kind: 'actor', actor: one }));

/** A reference with a hash or none, a document held as UTF-8, or one whose bytes were another encoding. */
const held = fc.oneof(
  fc.constantFrom({ sha256: null, document: null }, { sha256: sha256('x'), document: null }),
  fc.tuple(text, fc.boolean(), fc.boolean()).map(([document, utf16, hasPages]) => ({
    sha256: sha256(utf16 ? Buffer.from(document, 'utf16le') : document),
    document: { text: document, textSha256: sha256(document), ...(hasPages ? { pageStarts: [0] } : {}) },
  })),
);

const source: fc.Arbitrary<ExchangeRow> = fc
  .tuple(
    fc.record({
      id: id('source'),
      title: text,
      publisher: maybe(text),
      authors: fc.array(text, { maxLength: 2 }),
      published: maybe(date),
      url: maybe(fc.webUrl().map((address) => checkUrl(address))),
      language: maybe(fc.constantFrom('en', 'az-Latn')),
      mediaType: fc.constantFrom('text/plain', 'application/pdf'),
      reliability: judged(fc.constantFrom(...Object.values(Reliability))),
    }),
    held,
  )
  .map(([one, document]) => ({ kind: 'source', source: { ...one, ...document } }));

const citation = fc
  .tuple(
    id('citation'),
    id('source'),
    fc.constantFrom(...Object.values(AnchorKind)),
    fc.nat(),
    fc.integer({ min: 1, max: 500 }),
    maybe(fc.constantFrom('', 'the first words', 'six words of it at most')),
  )
  .map(([citationId, sourceId, kind, start, length, opening]) => ({
    id: citationId,
    sourceId,
    anchor: kind === 'DOCUMENT' ? wholeDocument : { kind, start, end: start + length },
    seal: opening === null ? null : { sha256: sha256(opening), opening },
  }));

const claim: fc.Arbitrary<ExchangeRow> = fc
  .constantFrom(...relationTypes)
  .chain(({ type, qualifierKeys }) => {
    const qualifiers = fc
      .subarray([...qualifierKeys])
      .chain((keys) =>
        fc.tuple(...keys.map((key) => fc.record({ key: fc.constant(key), value: text, unit: maybe(text) }))),
      );
    return fc.tuple(
      fc.record({
        id: id('relation'),
        type: fc.constant(type),
        from: id('actor'),
        to: id('actor'),
        occurred: maybe(date),
        qualifiers,
      }),
      fc.record({
        id: id('claim'),
        stance: fc.constantFrom(...Object.values(Stance)),
        summary: text.map((words) => `State A says: ${words}.`),
        voice: fc.oneof(
          fc.constant(makeVoice(null, null)),
          id('actor').map((speaker) => makeVoice(speaker, null)),
          text.map((attribution) => makeVoice(null, attribution)),
        ),
        occurred: maybe(date),
        qualifiers,
        citations: fc
          .uniqueArray(citation, { minLength: 1, maxLength: 3, selector: (one) => one.id })
          .map((list) => {
            if (!isNonEmpty(list)) throw new Error('There is at least one');
            return list;
          }),
        credibility: judged(fc.constantFrom(...credibilities)),
        recorded: maybe(fc.constant({ at: '2026-01-02T03:04:05.678Z', by: 'editor' })),
      }),
    );
  })
  .map(([relation, said]) => ({ kind: 'claim', relation, claim: said }));

async function read(lines: string): Promise<unknown[]> {
  const rows: unknown[] = [];
  async function* chunks(): AsyncGenerator<string> {
    yield lines;
  }
  for await (const parsed of parseClaims(chunks())) {
    rows.push('row' in parsed ? parsed.row : parsed.refusal);
  }
  return rows;
}

describe('claims JSONL', () => {
  it('reads any graph back as it was written, and writes it again as it was, byte for byte', async () => {
    const rows = fc.array(fc.oneof(actor, source, claim), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const lines = written.map(printClaimsRow).join('');
        const again = await read(lines);
        expect(again).toEqual(written);
        expect((again as ExchangeRow[]).map(printClaimsRow).join('')).toBe(lines);
      }),
      { numRuns: 200 },
    );
  });

  it('writes no key without a value', () => {
    fc.assert(
      fc.property(fc.oneof(actor, source, claim), (row) => {
        expect(printClaimsRow(row)).not.toMatch(/:(?:null|""|\[\]|\{\})[,}]/u);
      }),
    );
  });
});
