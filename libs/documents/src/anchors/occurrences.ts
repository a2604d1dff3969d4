/**
 * Where a needle begins in a text, in code units, overlapping places included, in order. Knuth, Morris and Pratt's search, since
 * no text and no needle, however repetitive, makes it slower than the sum of their lengths.
 */
export function* occurrences(text: string, needle: string): Generator<number> {
  const borders = bordersOf(needle);
  let matched = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && needle.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (needle.charCodeAt(matched) === unit) matched += 1;
    if (matched === needle.length) {
      yield at - needle.length + 1;
      matched = borders[matched - 1] ?? 0;
    }
  }
}

/** For each beginning of the needle, the length of the longest shorter one that it also ends with. */
function bordersOf(needle: string): Int32Array {
  const borders = new Int32Array(needle.length);
  let matched = 0;
  for (let at = 1; at < needle.length; at += 1) {
    while (matched > 0 && needle.charCodeAt(matched) !== needle.charCodeAt(at)) {
      matched = borders[matched - 1] ?? 0;
    }
    if (needle.charCodeAt(matched) === needle.charCodeAt(at)) matched += 1;
    borders[at] = matched;
  }
  return borders;
}
