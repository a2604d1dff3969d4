import { foldScript } from './foldScript.js';

/** Endings of cases and adjectives, the longest first. Names keep at least four letters, in Georgian three. */
const CYRILLIC =
  /(?<=^.{4,})(?:ыми|ими|ами|ями|ого|его|ому|ему|ий|ый|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|ым|им|ах|ях|ам|ям|ом|ем|ой|ей|ою|ею|ью|а|я|о|е|и|і|ы|у|ю|ь|й)$/u;
const GEORGIAN = /(?<=^.{3,})(?:ისთვის|ისთან|იდან|ისგან|ების|ები|ის|მა|ში|ით|ად|ზე|ს|მ|ი|ა)$/u;
const ARMENIAN = /(?<=^.{3,})(?:ներին|ներից|ներով|ներում|ների|ները|ներն|ներ|յին|ում|ից|ով|ին|ի|ը|ն)$/u;
const HEBREW_PREFIX = /^(?:ו?כש|ו?שה|ומה|ומ|ול|וב|וה|וש|מה|לה|בה|[והבלמשכ])(?=.{3,}$)/u;
const ARABIC_PREFIX = /^(?:وال|بال|فال|کال|لل|ولل|وب|ول|ال|[وفبلک])(?=.{3,}$)/u;

/** A word as an index of names has it: folded, and of Cyrillic and Georgian words what all their cases begin with. */
export function indexKey(word: string): string {
  return caseless(foldScript(word));
}

function caseless(key: string): string {
  if (/^\p{Script=Cyrillic}/u.test(key)) return key.replace(CYRILLIC, '');
  if (/^\p{Script=Georgian}/u.test(key)) return key.replace(GEORGIAN, '');
  if (/^\p{Script=Arabic}/u.test(key)) return key.replace(/^ال(?=.{3,}$)/u, '');
  return key;
}

/**
 * The keys under which an index may have a word of a text, the likeliest first: as it stands, and without what its language adds to it: cases in Cyrillic,
 * Armenian and Georgian, prefixed words in Hebrew and Arabic, endings after an apostrophe in Turkish.
 */
export function lookupKeys(word: string, key: string): readonly string[] {
  if (/^[a-z0-9]+$/u.test(key)) {
    const [, bare] = /^(.{3,})['’][a-zçğıöşüə]{1,5}$/u.exec(word) ?? [];
    return bare === undefined ? [key] : [key, foldScript(bare)];
  }
  if (/^\p{Script=Cyrillic}|^\p{Script=Georgian}/u.test(key)) return [caseless(key)];
  if (/^\p{Script=Armenian}/u.test(key))
    return distinct([key, key.replace(ARMENIAN, ''), key.replace(/(?<=^.{3,})[նը]$/u, '')]);
  if (/^\p{Script=Hebrew}/u.test(key)) {
    const once = key.replace(HEBREW_PREFIX, '');
    return distinct([key, once, once.replace(HEBREW_PREFIX, '')]);
  }
  if (/^\p{Script=Arabic}/u.test(key)) {
    const bare = caseless(key);
    const once = key.replace(ARABIC_PREFIX, '');
    return distinct([bare, once, once.replace(/^ال(?=.{3,}$)/u, '')]);
  }
  return [key];
}

const distinct = (keys: readonly string[]): string[] => [...new Set(keys)];
