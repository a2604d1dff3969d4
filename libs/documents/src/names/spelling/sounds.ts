import { foldScript } from './foldScript.js';

/** How a word sounds, roughly, whatever letters it is written in. */
export interface Sounds {
  /**
   * One letter a sound: a e i o u; consonants as in Latin, and C (ch), S (sh), Z (zh), j (dzh), T (ts), h (h and kh). Semivowels are vowels, doubled
   * letters single.
   */
  readonly phones: string;
  /** Its consonants alone, as far as Arabic and Hebrew tell them apart. */
  readonly bones: string;
  /** Whether its script leaves most vowels out. */
  readonly isAbjad: boolean;
}

const kept = new Map<string, Sounds>();
const MOST_KEPT = 50_000;

/** Whether a name has letters of Turkish or Azerbaijani, so that its c is a j and its x an h. */
export const hasTurkicLetters = (name: string): boolean => /[əığşƏİĞŞ]/u.test(name);

/** How a word sounds, as part of a Turkish or Azerbaijani name or not; in scripts without letters here (Chinese, Korean) nothing. */
export function soundsOf(word: string, isTurkic = hasTurkicLetters(word)): Sounds {
  const entry = isTurkic ? `${word}|` : word;
  const known = kept.get(entry);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const sounds = listen(word, isTurkic);
  kept.set(entry, sounds);
  return sounds;
}

function listen(word: string, isTurkic: boolean): Sounds {
  const composed = word.normalize('NFKC').toLowerCase();
  const isAbjad = /\p{Script=Hebrew}|\p{Script=Arabic}/u.test(composed);
  const raw = /\p{Script=Latin}/u.test(composed)
    ? latinPhones(composed, isTurkic)
    : otherPhones(foldScript(composed), composed);
  const phones = raw
    .replace(/dZ/gu, 'j')
    .replace(/y/gu, 'i')
    .replace(/(.)\1+/gu, '$1')
    .replace(/^i(?=e)/u, '');
  return { phones, bones: bonesOf(phones, isAbjad), isAbjad };
}

/** Of several ways to write a sound in Latin letters, the longest first. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/dsch|dzh|dž|dj/gu, 'j'],
  [/tsch|tch|ç|č|ć/gu, 'C'],
  [/sch|sh|ş|ș|š/gu, 'S'],
  [/zh|ž/gu, 'Z'],
  [/kh/gu, 'h'],
  [/gh|ğ/gu, 'g'],
  [/ch/gu, 'C'],
  [/tz|ts|ț|ţ/gu, 'T'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ck/gu, 'k'],
  [/qu/gu, 'k'],
];

function latinPhones(word: string, isTurkic: boolean): string {
  const marked = word.replace(/ə/gu, 'a').replace(/ı/gu, 'i');
  const digraphs = LATIN.reduce((text, [spelt, sound]) => text.replace(spelt, sound), marked);
  return digraphs
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .replace(/x/gu, isTurkic ? 'h' : 'ks')
    .replace(/c(?=[eiy])/gu, isTurkic ? 'j' : 's')
    .replace(/c/gu, isTurkic ? 'j' : 'k')
    .replace(/ou|oo/gu, 'u')
    .replace(/ee/gu, 'i')
    .replace(/q/gu, isTurkic ? 'g' : 'k')
    .replace(/w/gu, 'v')
    .replace(/(?<=[ou])e$/u, '');
}

const OTHERS: Readonly<Record<string, string>> = letters(
  // Cyrillic
  'а a б b в v г g ґ g д d е e є e ж Z з z и i й y і i ї i к k л l м m н n о o п p р r с s т t у u ф f х h ц T ч C ш S щ S ъ - ы i ь - э e ю u я ya ' +
    'қ k ғ g ҳ h ә a ө o ү u ұ u һ h ң n ј y љ l њ n ћ C ђ j џ j ҹ j ҝ g ў u ' +
    // Armenian
    'ա a բ b գ g դ d ե e զ z է e ը - թ t ժ Z ի i լ l խ h ծ T կ k հ h ձ T ղ g ճ C մ m յ y ն n շ S ո o չ C պ p ջ j ռ r ս s վ v տ t ր r ց T ւ v փ p ք k օ o ֆ f ' +
    // Georgian
    'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ Z რ r ს s ტ t უ u ფ p ქ k ღ g ყ k შ S ჩ C ც T ძ T წ T ჭ C ხ h ჯ j ჰ h ' +
    // Hebrew, its final letters folded
    'א - ב b ג g ד d ה h ו w ז z ח h ט t י y כ k ל l מ m נ n ס s ע - פ p צ T ק k ר r ש S ת t ' +
    // Arabic and Persian, their forms folded
    'ا a ب b ت t ث t ج j ح h خ h د d ذ d ر r ز z س s ش S ص s ض d ط t ظ z ع - غ g ف f ق k ک k ل l م m ن n ه h و w ي y ء - پ p چ C ژ Z گ g ڤ v',
);

function letters(pairs: string): Record<string, string> {
  const list = pairs.split(' ');
  return Object.fromEntries(
    list.flatMap((letter, i) => (i % 2 === 0 ? [[letter, (list[i + 1] ?? '').replace('-', '')]] : [])),
  );
}

function otherPhones(folded: string, composed: string): string {
  const sounds = folded
    .replace(composed.startsWith('ال') ? /^ال(?=.{3})/u : /^$/u, '')
    .replace(/ու/gu, 'u')
    .replace(/дж|ج/gu, 'j')
    .replace(/վ?վ/gu, 'v')
    .replace(/וו/gu, 'v');
  const marked = /[׳']/u.test(composed)
    ? composed.replace(/ג[׳']/gu, 'j').replace(/צ[׳']/gu, 'C').replace(/ז[׳']/gu, 'Z')
    : sounds;
  return [...(marked === sounds ? sounds : foldScript(marked).replace(/c/gu, 'C').replace(/וו/gu, 'v'))]
    .map((letter) => (/[A-Za-z]/u.test(letter) ? letter : (OTHERS[letter] ?? '')))
    .join('');
}

/** Sounds that Arabic or Hebrew letters do not tell apart are one: b p v f, s S, T and C as t s, Z and j. */
function bonesOf(phones: string, isAbjad: boolean): string {
  return phones
    .replace(isAbjad ? /[aeiouw]/gu : /[aeiou]/gu, '')
    .replace(/[bpvf]/gu, 'P')
    .replace(/S/gu, 's')
    .replace(/[TC]/gu, 'ts')
    .replace(/[Zj]/gu, 'j')
    .replace(/(.)\1+/gu, '$1');
}

/** Pairs of sounds that spellings confuse, and what it costs to take one for the other, 1 being any two sounds. */
const NEAR: ReadonlyMap<string, number> = new Map<string, number>(
  'aeiou'
    .split('')
    .flatMap((a) => 'aeiou'.split('').map((b) => [`${a}${b}`, 0.3] as [string, number]))
    .concat(
      'ij:.25 gh:.4 gk:.3 kh:.5 Ch:.5 Ck:.5 sj:.5 sS:.4 sT:.4 zs:.5 zT:.4 ZS:.5 Zj:.3 CS:.4 CT:.4 Cj:.4 Ts:.4 bv:.3 bp:.4 pf:.4 vf:.3 td:.4 kj:.5 uv:.3 ov:.4 ks:.6 Zz:.4 wv:.2 wu:.1 wo:.1'
        .split(' ')
        .flatMap((pair) => {
          const [sounds = '', cost = ''] = pair.split(':');
          const [a = '', b = ''] = [...sounds];
          return [
            [`${a}${b}`, Number(cost)],
            [`${b}${a}`, Number(cost)],
          ] as [string, number][];
        }),
    ),
);
const addCost = (sound: string): number => (/[aeou]/u.test(sound) ? 0.45 : /[ihw]/u.test(sound) ? 0.35 : 1);

/** How alike two words sound, from 0 to 1; from 0.88 on one may be a spelling of the other. */
export function soundSimilarity(a: Sounds, b: Sounds): number {
  if (a.phones === '' || b.phones === '') return 0;
  if (a.phones === b.phones) return 1;
  if (a.isAbjad || b.isAbjad) return boneSimilarity(a.bones, b.bones);
  const longer = Math.max(a.phones.length, b.phones.length);
  if (Math.abs(a.phones.length - b.phones.length) > 3 && longer < 12) return 0;
  return Math.max(0, 1 - distance(a.phones, b.phones) / longer);
}

function boneSimilarity(a: string, b: string): number {
  if (a === b) return a.length > 2 ? 0.95 : a.length === 2 ? 0.9 : 0;
  // A soft g or h is often not written: Erdoğan, ארדואן.
  const [softA, softB] = [a.replace(/[gh]/gu, ''), b.replace(/[gh]/gu, '')];
  if (softA === softB && softA.length >= 3) return 0.89;
  const shorter = Math.min(a.length, b.length);
  return shorter >= 4 && Math.abs(a.length - b.length) <= 1 && distance(a, b) <= 1 ? 0.89 : 0;
}

function distance(a: string, b: string): number {
  let above = [0];
  for (const sound of b) above.push((above.at(-1) ?? 0) + addCost(sound));
  for (const sound of a) {
    const row = [(above[0] ?? 0) + addCost(sound)];
    for (let i = 0; i < b.length; i += 1) {
      const other = b[i] ?? '';
      const change = sound === other ? 0 : (NEAR.get(`${sound}${other}`) ?? 1);
      row.push(
        Math.min(
          (above[i] ?? 0) + change,
          (above[i + 1] ?? 0) + addCost(sound),
          (row[i] ?? 0) + addCost(other),
        ),
      );
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
