/** A number with its word: `1 relation`, `2 relations`. The plural is the word with an s unless it is given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
