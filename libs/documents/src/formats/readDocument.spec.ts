import { readdirSync, readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { InvalidInputError } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { writePdf } from '../../../../test/support/writePdf.js';
import type { Finding } from './proposals.js';
import { generousLimits, readDocumentApart } from './readApart.js';
import { type FileDocument, readDocument } from './readDocument.js';

const fixtures = new URL('fixtures/', import.meta.url);
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, fixtures)).filter((name) => !name.endsWith('.json'));
const bytesOf = (file: string): Uint8Array => readFileSync(new URL(file, fixtures));
const read = (name: string, bytes: Uint8Array): Promise<FileDocument> => readDocument({ name, bytes });

describe('a document file', () => {
  it.each(filesIn('ok/'))('is read: %s', async (name) => {
    const expected = JSON.parse(readFileSync(new URL(`ok/${name}.json`, fixtures), 'utf8')) as object;
    const { proposals, ...document } = await read(name, bytesOf(`ok/${name}`));
    const found = Object.entries<Finding<unknown> | null>({ ...proposals }).map(([key, finding]) => [
      key,
      finding === null ? null : [finding.value, finding.where],
    ]);
    expect({ ...document, ...Object.fromEntries(found) }).toMatchObject(expected);
  });

  const messages = JSON.parse(readFileSync(new URL('not-ok/messages.json', fixtures), 'utf8')) as Record<
    string,
    string
  >;
  it.each(filesIn('not-ok/'))('is refused, with why: %s', async (name) => {
    const reading = read(name, bytesOf(`not-ok/${name}`));
    await expect(reading).rejects.toThrow(InvalidInputError);
    await expect(reading).rejects.toThrow(messages[name]);
  });

  it('keeps markup, direction marks, invisible and astral characters of a text as they are', async () => {
    const text = '<b>no markup</b> \u202eright to left\u202c zero\u200bwidth \ufeff 😀 e\u0301';
    expect((await read('odd.txt', Buffer.from(text))).text).toBe(text);
  });

  it('is recognised by its content, whatever it is called', async () => {
    const html = Buffer.from('\ufeff<!-- saved --><!DOCTYPE html><p>Text of a page.', 'utf16le');
    expect(await read('page.txt', html)).toMatchObject({ format: 'HTML', text: 'Text of a page.' });
    expect(await read('noname', writePdf({ pages: [['One']] }))).toMatchObject({ format: 'PDF' });
    expect(await read('plain.html', Buffer.from('2 < 3'))).toMatchObject({ format: 'TEXT', text: '2 < 3' });
  });

  it('reads the same twice, in a thread of its own as well', async () => {
    const name = 'news-page.html';
    const bytes = bytesOf(`ok/${name}`);
    expect(await readDocumentApart({ name, bytes }, generousLimits)).toEqual(await read(name, bytes));
  });
});

describe('a PDF', () => {
  it('that unpacks to more than there is memory for is given up, and the rest of the process goes on', async () => {
    const bytes = writePdf({ pages: [deflateSync(Buffer.alloc(2 ** 29))] });
    expect(bytes.length).toBeLessThan(2 ** 20);
    const reading = readDocumentApart({ name: 'bomb.pdf', bytes }, { milliseconds: 60_000, megabytes: 64 });
    await expect(reading).rejects.toThrow('within 320 MB of memory');
  });
});

describe('a page', () => {
  it.each([
    ['nests without end', '<div>'.repeat(200_000), 'more than 500 deep'],
    ['has elements without end', '<i></i>'.repeat(200_000), 'it may have 100000'],
  ])('that %s is refused', async (_what, markup, message) => {
    const bytes = Buffer.from(`<!doctype html>${markup}Text`);
    const reading = readDocumentApart({ name: 'deep.html', bytes }, generousLimits);
    await expect(reading).rejects.toThrow(message);
  });

  it('that takes too long is given up', async () => {
    const bytes = bytesOf('ok/news-page.html');
    const reading = readDocumentApart({ name: 'a.html', bytes }, { milliseconds: 1, megabytes: 64 });
    await expect(reading).rejects.toThrow('cannot be read within 0.001 seconds');
  });
});
