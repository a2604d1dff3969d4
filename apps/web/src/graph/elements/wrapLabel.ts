import { isolated } from '../../state/words/direction';

const lineLength = 16;

/** A name broken at spaces and after hyphens into lines of at most 16 characters; a longer word keeps its line to itself. */
export function wrapLabel(name: string): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of name.split(/(?<=-)|\s+/u)) {
    const glue = line === '' || line.endsWith('-') ? '' : ' ';
    if (line !== '' && line.length + glue.length + piece.length > lineLength) {
      lines.push(line);
      line = piece;
    } else line += glue + piece;
  }
  return [...lines, line].map(isolated).join('\n');
}
