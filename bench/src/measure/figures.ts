/** How long something took, in milliseconds: half of all times are not above p50, 95 % not above p95. */
export interface Figures {
  readonly p50: number;
  readonly p95: number;
  readonly repetitions: number;
}

/** The figures of a list of times. @throws RangeError where it is empty */
export function figuresOf(times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => {
    const time = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    if (time === undefined) throw new RangeError('Nothing was measured');
    return time;
  };
  return { p50: at(0.5), p95: at(0.95), repetitions: sorted.length };
}
