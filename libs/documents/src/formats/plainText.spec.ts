import { describe, expect, it } from '@jest/globals';
import { proposeFromText, titleOf } from './plainText.js';

describe('titleOf', () => {
  it.each([
    ['One line', 'One line'],
    ['\n \t\r\n  The title  \r\nThe rest', 'The title'],
    ['a'.repeat(200), 'a'.repeat(120)],
    ['😀'.repeat(200), '😀'.repeat(120)],
    [`${'a'.repeat(119)} b`, 'a'.repeat(119)],
  ])('takes the first line with something on it: %j', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it.each(['', ' \n\t\r\n'])('finds none in a blank text: %j', (text) => {
    expect(titleOf(text)).toBeNull();
  });
});

describe('what a text says of itself', () => {
  it('is a title, a byline, and lines that are a date or an address', () => {
    const text =
      'Norland ships grain\nBy Ada Vell and Bo Tarn\n3 April 2031\nhttps://harbourpost.example/grain\n\nThe text.';
    expect(proposeFromText(text)).toEqual({
      title: { value: 'Norland ships grain', where: 'the first line' },
      authors: { value: ['Ada Vell', 'Bo Tarn'], where: 'line 2 with text' },
      published: { value: '2031-04-03', where: 'line 3 with text' },
      url: { value: 'https://harbourpost.example/grain', where: 'line 4 with text' },
      publisher: null,
      language: null,
    });
  });

  it.each([
    ['Harbour Post, 3 April 2031\n\nThe text.', '2031-04-03'],
    ['The Harbour Post — Thursday, April 3, 2031\n\nThe text.', '2031-04-03'],
    ['Norland votes\nHarbour Post | 3 April 2031\n\nThe text.', '2031-04-03'],
    ['Vote in Norland set for 3 April 2031\n\nThe text.', undefined],
    ['Norland will vote on Thursday, 3 April 2031\n\nThe text.', undefined],
  ])('may name a publication and its day in one line: %j', (text, published) => {
    expect(proposeFromText(text).published?.value).toBe(published);
  });

  it('is no more than its title where the rest is prose', () => {
    const text = `${'A sentence that runs on and on. '.repeat(6)}\nBy the evening of 3 April 2031, nothing had come. 2031\n2031`;
    const { title, ...rest } = proposeFromText(text);
    expect(title?.where).toBe('the beginning of the first line');
    expect(Object.values(rest)).toEqual([null, null, null, null, null]);
  });
});
