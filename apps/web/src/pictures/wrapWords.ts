/** Of a character of Source Sans 3, in parts of the type size, generously. */
const CHARACTER = 0.5;

/** Words in lines that are no wider than so many pixels in a type size; a longer word is broken. */
export function wrapWords(text: string, width: number, size: number): readonly string[] {
  const most = Math.max(8, Math.floor(width / (size * CHARACTER)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((long) => parts(long, most))) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].filter((one) => one !== '');
}

function parts(word: string, most: number): string[] {
  const points = [...word];
  const pieces: string[] = [];
  for (let at = 0; at < points.length; at += most) pieces.push(points.slice(at, at + most).join(''));
  return pieces;
}
