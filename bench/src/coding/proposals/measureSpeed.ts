import { indexActors, loadProposer } from '@entente/documents';
import { Random } from '../../graph/random.js';

const DOCUMENTS = 1_000;
const CHARACTERS = 5_000;

/** How fast documents are read on one core, and what memory that takes. */
export interface SpeedFigures {
  readonly documentsASecond: number;
  readonly proposals: number;
  /** Megabytes of the heap after a collection: after the first hundred documents, and after all. */
  readonly heap: readonly [number, number];
}

const names = 'Norway Chile Kenya Vietnam Georgia Jordan Peru Ghana Finland Mongolia'.split(' ');
const sentences = [
  '{A} sold armoured vehicles to {B} last year, according to officials in the capital.',
  'The foreign minister of {A} met his counterpart from {B} on Tuesday to discuss the border.',
  '{A} condemned {B} for the attack, and recalled its ambassador.',
  'The two countries have traded with each other for decades, although few people know of it.',
  'Prices rose again in the third quarter, and the harvest was poor.',
  '"We will not give in," the president of {A} told reporters, while troops were sent to the frontier with {B}.',
];

/** Reads a thousand generated documents of 5,000 characters. */
export async function measureSpeed(): Promise<SpeedFigures> {
  const { proposeClaims } = await loadProposer();
  const index = indexActors([]);
  const random = new Random(13);
  const pick = <Item>(items: readonly Item[]): Item => items[random.below(items.length)] as Item;
  const documents = Array.from({ length: DOCUMENTS }, () => {
    let text = '';
    while (text.length < CHARACTERS)
      text += `${pick(sentences).replaceAll('{A}', pick(names)).replaceAll('{B}', pick(names))} `;
    return text.slice(0, CHARACTERS);
  });
  const heap = (): number => {
    globalThis.gc?.();
    return Math.round(process.memoryUsage().heapUsed / 1024 / 1024);
  };
  let proposals = 0;
  let early = 0;
  const begun = performance.now();
  let spent = 0;
  for (const [place, text] of documents.entries()) {
    proposals += proposeClaims(text, index, { published: '2024-06-12' }).length;
    if (place === 99) {
      spent = performance.now();
      early = heap();
      spent = performance.now() - spent;
    }
  }
  const seconds = (performance.now() - begun - spent) / 1000;
  return { documentsASecond: DOCUMENTS / seconds, proposals, heap: [early, heap()] };
}
