/** Says on stderr what is being done. */
export function progress({ text, fraction }: { readonly text: string; readonly fraction?: number }): void {
  process.stderr.write(fraction === undefined ? `${text}\n` : `${text} (${Math.round(fraction * 100)} %)\n`);
}
