/** A part of a query: text as it stands, text for when a parameter is given or not, text for each type of relation. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'when';
      readonly parameter: string;
      readonly then: readonly Block[];
      readonly otherwise: readonly Block[];
    }
  | { readonly kind: 'each'; readonly blocks: readonly Block[] };

/** Reads the directives among a query's lines. @throws Error where a part is not closed, or closed twice. */
export function parseBlocks(lines: readonly string[]): readonly Block[] {
  const rest = [...lines];
  const blocks = takeBlocks(rest);
  if (rest.length > 0) throw new Error(`A query has one directive too many: ${rest[0]}`);
  return blocks;
}

/** Takes lines up to a directive that ends or turns the part, which is left. */
function takeBlocks(rest: string[]): Block[] {
  const blocks: Block[] = [];
  let text = '';
  const endText = (): void => {
    if (text !== '') blocks.push({ kind: 'text', text });
    text = '';
  };
  while (rest[0] !== undefined && !isClosing(rest[0])) {
    const line = rest.shift() as string;
    const [, parameter] = /^\s*\/\/# when ([\w.]+)$/u.exec(line) ?? [];
    if (parameter !== undefined) {
      endText();
      const then = takeBlocks(rest);
      const otherwise = take(rest, 'otherwise') ? takeBlocks(rest) : [];
      close(rest);
      blocks.push({ kind: 'when', parameter, then, otherwise });
    } else if (/^\s*\/\/# each type$/u.test(line)) {
      endText();
      const inner = takeBlocks(rest);
      close(rest);
      blocks.push({ kind: 'each', blocks: inner });
    } else {
      text += `${line}\n`;
    }
  }
  endText();
  return blocks;
}

const isClosing = (line: string): boolean => /^\s*\/\/# (otherwise|end)$/u.test(line);

function take(rest: string[], word: string): boolean {
  if (rest[0]?.trim() !== `//# ${word}`) return false;
  rest.shift();
  return true;
}

function close(rest: string[]): void {
  if (!take(rest, 'end')) throw new Error('A query has a directive that nothing ends');
}
