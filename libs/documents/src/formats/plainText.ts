import {
  type Finding,
  firstFinding,
  type Hint,
  noProposals,
  type Proposals,
  readAddress,
  readByline,
  readDate,
} from './proposals.js';

/** Lines from the beginning that are looked through for a byline, a date and an address. */
const LINES = 12;

/** A document's title, where nothing gives one: its first line that is not blank, 120 characters of it at the most; null where all are. */
export function titleOf(text: string): string | null {
  const line = /^[^\S\r\n]*(\S.*)$/mu.exec(text)?.[1]?.trim();
  return line === undefined ? null : [...line].slice(0, 120).join('').trim();
}

/** Lines from the beginning that may name a publication and the day of its issue. */
const NAMEPLATE_LINES = 3;

/** The day in a line that names a publication or a place, and the day: `Morning Post, 14 May 2024`. Null where it says anything else. */
function dateOfNameplate(line: string): string | null {
  const [, name = '', day = null] =
    /^([^\d.!?]{2,60}?)\s*[,|·–—-]\s*((?:[A-Z][a-z]+day,?\s+)?(?:\d{1,2} [A-Z][a-z]+\.?|[A-Z][a-z]+\.? \d{1,2},) \d{4})\.?$/u.exec(
      line,
    ) ?? [];
  const isName = name.split(/\s+/u).every((word) => /^(?:\p{Lu}|of$|the$|and$|de$|&$|[|·–—-]$)/u.test(word));
  return isName ? day : null;
}

/** What a text says of itself at its beginning: a title, `By …`, and lines that are nothing but a date or an address. */
export function proposeFromText(text: string): Proposals {
  const lines = text
    .slice(0, 10_000)
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LINES);
  const hints = lines.map((line, i): Hint => [line, i === 0 ? 'the first line' : `line ${i + 1} with text`]);
  const bylines = hints.filter(
    ([line]) => /^[Bb][Yy]:?\s+\p{Lu}[^.!?\d]*$/u.test(String(line)) && String(line).length <= 120,
  );
  return {
    ...noProposals,
    title: titleFinding(text, lines[0]),
    authors: firstFinding(bylines.slice(0, 1), readByline),
    published: firstFinding(
      hints.map(([line, where], i): Hint => [
        (i < NAMEPLATE_LINES ? dateOfNameplate(String(line)) : null) ??
          String(line).replace(/^(?:published|date)(?: on)?:?\s+/iu, ''),
        where,
      ]),
      (line) => (/\d{4}/u.test(line) && line.length > 4 ? readDate(line) : null),
    ),
    url: firstFinding(hints, (line) => (/\s/u.test(line) ? null : readAddress(line))),
  };
}

function titleFinding(text: string, first: string | undefined): Finding<string> | null {
  const title = titleOf(text);
  if (title === null) return null;
  return { value: title, where: title === first ? 'the first line' : 'the beginning of the first line' };
}
