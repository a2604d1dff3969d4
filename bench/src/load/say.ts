/** Tells on stderr how far the benchmark is. */
export function say(text: string, fraction?: number): void {
  const part = fraction === undefined ? '' : ` (${Math.round(fraction * 100)} %)`;
  process.stderr.write(`${text}${part}\n`);
}
