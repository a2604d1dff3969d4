import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { GapFilter } from '../../api/gapFilter';
import type { Clocks } from '../../state/clocks/clocks';

/** Of which day gaps are looked for: that of the clocks, once they stand. */
export function useGapFilter(clocks: Clocks | null): GapFilter {
  // Not asked for on every day that a clock passes.
  const [settled] = useDebouncedValue(clocks, 400);
  return useMemo(() => ({ asOf: settled?.asOf ?? null, knownAt: settled?.knownAt ?? null }), [settled]);
}
