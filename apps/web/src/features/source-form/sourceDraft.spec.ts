import { describe, expect, it } from '@jest/globals';
import { emptySource, problemsOfSource, sourceInput } from './sourceDraft';

const whole = { ...emptySource, title: ' The harbour ', text: 'It reopened. \n' };

describe('a document that is pasted', () => {
  it('needs a title and a text alone', () => {
    expect(problemsOfSource(whole)).toEqual({});
    expect(Object.keys(problemsOfSource(emptySource))).toEqual(['title', 'text']);
  });

  it.each([
    ['published', 'last Tuesday', /not recorded/u],
    ['published', '32 May 2020', /May 2020 has 31 days|not understood/u],
    ['url', 'javascript:alert(1)', /https/u],
    ['language', 'Turkish language', /such as en/u],
  ] as const)('is told what is wrong with its %s: %j', (field, text, problem) => {
    expect(problemsOfSource({ ...whole, [field]: text })).toEqual({
      [field]: expect.stringMatching(problem),
    });
  });

  it('keeps its text to the last character, and leaves out what is empty', () => {
    expect(
      sourceInput({ ...whole, authors: 'A. Bee; C. Dee;', published: '2 October 2020', language: 'en' }),
    ).toEqual({
      title: 'The harbour',
      publisher: null,
      authors: ['A. Bee', 'C. Dee'],
      published: '2020-10-02',
      url: null,
      language: 'en',
      text: 'It reopened. \n',
    });
  });
});
