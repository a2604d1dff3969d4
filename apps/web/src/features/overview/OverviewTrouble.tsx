import type { JSX } from 'react';
import { Trouble } from '../../panels/Trouble';

interface OverviewTroubleProps {
  readonly fault: string;
  readonly onAskAgain: () => void;
}

/** Why there is no overview, and the way to ask again. */
export function OverviewTrouble({ fault, onAskAgain }: OverviewTroubleProps): JSX.Element {
  return <Trouble title="What passes cannot be counted" advice={fault} onRetry={onAskAgain} />;
}
