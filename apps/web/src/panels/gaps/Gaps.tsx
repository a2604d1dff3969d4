import { useDebouncedValue } from '@mantine/hooks';
import { type JSX, useMemo } from 'react';
import { useExplorer } from '../../state/explorer';
import { useLayer } from '../../state/layer';
import type { Scheme } from '../../theme/scheme';
import { GapsPanel } from './GapsPanel';

/** The gaps of what is shown, at the clocks. */
export default function Gaps({ scheme }: { readonly scheme: Scheme }): JSX.Element {
  const { clocks, selection, select } = useExplorer();
  const { gap, chooseGap, foundGap } = useLayer();
  // Not asked for on every day that a clock passes.
  const [settled] = useDebouncedValue(clocks, 400);
  const filter = useMemo(
    () => ({ asOf: settled?.asOf ?? null, knownAt: settled?.knownAt ?? null }),
    [settled],
  );
  return (
    <GapsPanel
      filter={filter}
      kind={gap}
      openId={selection?.id ?? null}
      scheme={scheme}
      onKind={chooseGap}
      onFound={foundGap}
      onOpen={(id) => select({ kind: 'relation', id })}
    />
  );
}
