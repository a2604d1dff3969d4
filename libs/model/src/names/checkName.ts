import type { Actor } from '../actors/actor.js';
import type { Voice } from '../claims/claim.js';
import { InvalidInputError } from '../errors/domainErrors.js';
import type { SourceDraft } from '../sources/source.js';

/** Letters and digits that can be seen: the fillers of Hangul are letters and show nothing. */
const VISIBLE = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

/** Signs of the format category that are drawn, as the Arabic number sign. */
const DRAWN = String.raw`\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}`;
const UNSEEN = String.raw`(?![${DRAWN}])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`;

/** Scripts whose letters are written otherwise where a joiner or a non-joiner stands between them. */
const JOINING = ['Arab', 'Syrc', 'Mong', 'Nkoo', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml']
  .concat(['Telu', 'Knda', 'Mlym', 'Sinh', 'Khmr', 'Mymr', 'Tibt'])
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('');
const OF_THEM = String.raw`(?=[\p{L}\p{M}])[${JOINING}]`;

/**
 * Invisible characters that a script or a picture needs: joiners between letters of such scripts, or after the Malayalam virama;
 * variants of Han characters, of Mongolian letters and of pictures; joiners between pictures.
 */
const NEEDED = [
  String.raw`(?<=${OF_THEM})[\u200C\u200D](?=${OF_THEM})`,
  String.raw`(?<=\u0D4D)\u200D`,
  String.raw`(?<=\p{Script=Han})[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=\p{Script=Mongolian})[\u180B-\u180D\u180F]`,
  String.raw`(?<=\p{Extended_Pictographic}\p{M}?)[\uFE0E\uFE0F]`,
  String.raw`(?<=\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D(?=\p{Extended_Pictographic})`,
].join('|');

const CANDIDATE = new RegExp(`(${NEEDED})|(${UNSEEN})`, 'gu');

/** What is wrong with a text as a name, in words that follow on its field; null where nothing is. */
export function faultOfName(text: string): string | null {
  for (const { 2: unseen, index } of text.matchAll(CANDIDATE)) {
    if (unseen === undefined) continue;
    const place = [...text.slice(0, index)].length + 1;
    return `has ${pointOf(unseen)}, ${kindOf(unseen)}, at character ${place}; give it without`;
  }
  if (VISIBLE.test(text)) return null;
  const points = [...text].slice(0, 5).map(pointOf).join(' ');
  return `has no letter or digit that can be seen (${points}); give a name that a reader can tell from another`;
}

/**
 * A name or title as it is. Invisible characters would make one name look like two, or change the direction of the text around it: controls, line breaks,
 * zero-width characters, direction marks. Each is refused by its code point and place, counted in characters from 1. Joiners that Persian or the scripts
 * of India need are allowed.
 *
 * @throws InvalidInputError for a text with such a character, or without a letter or digit.
 */
export function checkName(text: string, field: string): string {
  const fault = faultOfName(text);
  if (fault !== null) throw new InvalidInputError(`${field} ${fault}`, field);
  return text;
}

const pointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function kindOf(character: string): string {
  if (/[\r\n\v\f\u0085\p{Zl}\p{Zp}]/u.test(character)) return 'a line break';
  if (/\p{Cc}/u.test(character)) return 'a control character';
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(character))
    return 'which changes the direction of the text';
  return 'which cannot be seen';
}

/** A name and the input field it stands in. */
export interface PlacedName {
  readonly name: string;
  readonly field: string;
}

/** The names of an actor: its own and its aliases. */
export function actorNames({ name, aliases }: Pick<Actor, 'name' | 'aliases'>): PlacedName[] {
  return [
    { name, field: 'name' },
    ...aliases.map((alias, i) => ({ name: alias.name, field: `aliases.${i}.name` })),
  ];
}

/** The names of a source: its title, its publisher, its authors. */
export function sourceNames({
  title,
  publisher,
  authors,
}: Pick<SourceDraft, 'title' | 'publisher' | 'authors'>): PlacedName[] {
  return [
    { name: title, field: 'title' },
    ...(publisher === null ? [] : [{ name: publisher, field: 'publisher' }]),
    ...authors.map((name, i) => ({ name, field: `authors.${i}` })),
  ];
}

/** @throws InvalidInputError, as `checkName` does, for the first name of an actor that it did not have `before`. */
export function checkActorNames(actor: Actor, before: Actor | null = null): void {
  const had = new Set(before ? actorNames(before).map(({ name }) => name) : []);
  for (const { name, field } of actorNames(actor)) if (!had.has(name)) checkName(name, field);
}

/** @throws InvalidInputError as `checkName` does. */
export function checkSourceNames(source: SourceDraft): void {
  for (const { name, field } of sourceNames(source)) checkName(name, field);
}

/** @throws InvalidInputError as `checkName` does, for an attribution that was not there `before`. */
export function checkVoiceName(voice: Voice, before: Voice | null = null): void {
  if (voice.kind !== 'attribution') return;
  if (before?.kind === 'attribution' && before.attribution === voice.attribution) return;
  checkName(voice.attribution, 'attribution');
}
