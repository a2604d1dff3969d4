import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writePdf } from '../../../../test/support/writePdf.js';
import { readPdf } from './pdf.js';

const read = (file: Parameters<typeof writePdf>[0]) => readPdf(writePdf(file));

describe('a PDF', () => {
  it('reads page by page, line by line, with blank lines between paragraphs', async () => {
    const pages = [
      ['Norland ships grain', '', '', 'The ministry said', 'that more would follow.'],
      ['Page two.'],
    ];
    expect(await read({ pages })).toMatchObject({
      text: 'Norland ships grain\n\nThe ministry said\nthat more would follow.\n\nPage two.',
      pageStarts: [0, 64],
      blankPages: [],
    });
  });

  it('says of itself what stands in its information', async () => {
    const info = { Title: 'Grain for Sudmark', Author: 'Ada Vell', CreationDate: "D:20310402231000+04'00'" };
    const { proposals } = await read({ pages: [['Text']], info });
    expect(proposals).toMatchObject({
      title: { value: 'Grain for Sudmark', where: "the PDF's information, Title" },
      authors: { value: ['Ada Vell'] },
      published: { value: '2031-04-02', where: expect.stringContaining('when the file was made') },
      language: { value: 'en' },
      url: null,
    });
    const { proposals: none } = await read({ pages: [['Text']], info: { Title: 'Microsoft Word - a.docx' } });
    expect(none.title).toBeNull();
  });

  it('names its pages without text, which begin where the next one does', async () => {
    const { pageStarts, blankPages } = await read({ pages: [null, ['One'], null, ['Two'], null] });
    expect(blankPages).toEqual([1, 3, 5]);
    expect(pageStarts).toEqual([0, 0, 3, 5, 8]);
  });

  it.each([
    ['encrypted', writePdf({ pages: [['Text']], encrypted: true }), 'The PDF is encrypted'],
    ['pictures of pages', writePdf({ pages: [null, null] }), 'only pictures of its pages'],
    ['cut off', writePdf({ pages: [['Text']] }).subarray(0, 60), 'it may be damaged'],
  ])('is refused where it is %s', async (_what, bytes, message) => {
    await expect(readPdf(bytes)).rejects.toThrow(message);
  });

  it('has each page at its place in the text', async () => {
    const line = fc
      .stringMatching(/^[A-Za-z0-9(][A-Za-z0-9(), .]{0,30}[A-Za-z0-9]$/u)
      .filter((text) => !/ {2}/u.test(text));
    const page = fc.option(fc.array(line, { minLength: 1, maxLength: 4 }), { nil: null });
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 5 }), async (pages) => {
        fc.pre(pages.some((lines) => lines !== null));
        const { text, pageStarts } = await read({ pages });
        const points = [...text];
        pages.forEach((lines, i) => {
          const words = (lines ?? []).join('\n');
          const start = pageStarts[i] ?? -1;
          expect(points.slice(start, start + words.length).join('')).toBe(words);
        });
      }),
      { numRuns: 25 },
    );
  });
});
