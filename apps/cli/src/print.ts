/** Writes a result to stdout: as JSON for programs, else as lines for people. */
export function print(
  result: unknown,
  lines: readonly string[],
  { json }: { readonly json?: boolean },
): void {
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : lines.map((line) => `${line}\n`).join(''));
}
