import type { JSX } from 'react';
import { useExplorer } from '../../state/explorer';
import type { Scheme } from '../../theme/scheme';
import { GapsPanel } from './GapsPanel';
import { useGapFilter } from './useGapFilter';

/** The gaps of what is shown, at the clocks. */
export default function Gaps({ scheme }: { readonly scheme: Scheme }): JSX.Element {
  const { clocks, layer, selection, select, setLayer } = useExplorer();
  const filter = useGapFilter(clocks);
  return (
    <GapsPanel
      filter={filter}
      kind={layer?.kind === 'gap' ? layer.gap : null}
      openId={selection?.id ?? null}
      scheme={scheme}
      onKind={(gap) => setLayer(gap && { kind: 'gap', gap })}
      onOpen={(id) => select({ kind: 'relation', id })}
    />
  );
}
