import { describe, expect, it } from '@jest/globals';
import { readByline, readDate, readLanguage } from './proposals.js';

describe('a date in a document', () => {
  it.each([
    ['2031-04-02', '2031-04-02'],
    ['2031-04', '2031-04'],
    ['2031-04-02T23:10:00-07:00', '2031-04-02'],
    ['2031-04-02 23:10', '2031-04-02'],
    ["D:20310402231000+04'00'", '2031-04-02'],
    ['D:2031', '2031'],
    ['2 April 2031', '2031-04-02'],
    ['Wednesday, 2nd April 2031', '2031-04-02'],
    ['April 2, 2031', '2031-04-02'],
    ['Apr. 2, 2031, 11:10 p.m.', '2031-04-02'],
    ['April 2031', '2031-04'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each(['03/04/2031', '2031-13-01', '2031-02-30', 'yesterday', '2 Foo 2031', 'D:9', ''])(
    '%j is none',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );
});

describe('a byline', () => {
  it.each([
    ['By Ada Vell', ['Ada Vell']],
    ['By Ada Vell and Bo Tarn', ['Ada Vell', 'Bo Tarn']],
    ['Ada Vell, Bo Tarn & Cato Lund', ['Ada Vell', 'Bo Tarn', 'Cato Lund']],
    ['Written by: Ada Vell', ['Ada Vell']],
    ['https://social.example/ada', null],
    ['', null],
  ])('%j names %j', (text, names) => {
    expect(readByline(text)).toEqual(names);
  });
});

describe('a language', () => {
  it.each([
    ['en_GB', 'en-GB'],
    ['az-Latn', 'az-Latn'],
    ['English (UK)', null],
  ])('%j is %j', (text, tag) => {
    expect(readLanguage(text)).toBe(tag);
  });
});
