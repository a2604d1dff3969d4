/** The name of a person in its two parts, or the name of a body as one. */
export type PersonName =
  | { readonly family: string; readonly given: string; readonly literal?: undefined }
  | { readonly literal: string; readonly family?: undefined };

/** Words that people are not called by. */
const BODY =
  /\b(?:agency|alliance|armed|army|associated|association|authority|bank|board|broadcasting|bureau|cent(?:er|re)|center|college|commission|committee|community|company|congress|corporation|council|court|department|desk|directorate|editorial|editors?|embassy|federation|forces?|foundation|fund|government|group|house|institut\w*|international|law|league|library|mission|ministry|monitor|museum|national|network|news|office|organi[sz]ation|parliament|party|police|post|press|project|radio|report|reuters|review|school|secretariat|senate|service|society|staff|state|system|team|television|times|trust|tv|union|united|university|watch|world)\b/iu;

/** Small words that belong to a family name. */
const PARTICLE = /^(?:al|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von|zu)$/iu;

/**
 * An author as reference managers take names apart. `Family, Given` is taken at its word; two to four words of letters, none of which
 * stands for a body, are a person with the family name last, with the particles before it. Anything else is one name.
 */
export function personName(author: string): PersonName {
  const name = author.replace(/\s+/gu, ' ').trim();
  const [family = '', given = '', ...more] = name.split(', ');
  if (given !== '' && more.length === 0 && !BODY.test(name)) return { family, given };
  const words = name.split(' ');
  const plain =
    words.length >= 2 && words.length <= 4 && words.every((word) => /^[\p{L}\p{M}.'’-]+$/u.test(word));
  if (!plain || BODY.test(name) || / (?:and|of|for|the) /iu.test(` ${name} `)) return { literal: name };
  let last = words.length - 1;
  while (last > 1 && PARTICLE.test(words[last - 1] ?? '')) last -= 1;
  return { family: words.slice(last).join(' '), given: words.slice(0, last).join(' ') };
}
