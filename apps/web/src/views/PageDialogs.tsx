import type { JSX } from 'react';
import type { FoundPath } from '../api/foundPath';
import { pathChoices } from '../panels/takeaway/pathChoices';
import { shownChoices } from '../panels/takeaway/shownChoices';
import { useExplorer } from '../state/explorer';
import type { Shown } from '../state/network/shown';
import { usePage } from '../state/page';
import { usePaths } from '../state/paths/paths';
import type { Scheme } from '../theme/scheme';
import { FaultBoundary } from './FaultBoundary';
import { onDemand } from './onDemand';

const ShortcutSheet = onDemand(() => import('../panels/sheet/ShortcutSheet'));
const TakeAway = onDemand(() => import('../panels/takeaway/TakeAway'));

interface PageDialogsProps {
  readonly shown: Shown;
  /** Chains to be taken away; null: none, then what is shown is. */
  readonly chains: readonly FoundPath[] | null;
  readonly scheme: Scheme;
  readonly onClose: () => void;
}

/** What lies over the page, one at a time, fetched when it is opened. */
export function PageDialogs({ shown, chains, scheme, onClose }: PageDialogsProps): JSX.Element | null {
  const dialog = usePage((page) => page.dialog);
  const { filters, selection, picked, clocks, dates } = useExplorer();
  const { question, found } = usePaths();
  switch (dialog) {
    case null:
      return null;
    case 'shortcuts':
      return (
        <FaultBoundary title="Keys" onClose={onClose}>
          <ShortcutSheet onClose={onClose} />
        </FaultBoundary>
      );
    case 'takeAway':
      return (
        <FaultBoundary title="Take away" onClose={onClose}>
          <TakeAway
            choices={[
              // What was asked of two actors comes first while its answer is on the page.
              ...((chains ?? found).length > 0 ? pathChoices(chains ?? found, question) : []),
              ...(chains === null && shown.graph.actors.length > 0
                ? shownChoices({
                    graph: shown.graph,
                    dimmed: shown.dimmed,
                    filters,
                    selection,
                    picked,
                    clocks,
                    dates,
                  })
                : []),
            ]}
            scheme={scheme}
            onClose={onClose}
          />
        </FaultBoundary>
      );
  }
}
