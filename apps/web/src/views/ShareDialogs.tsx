import type { JSX } from 'react';
import { useShare } from '../state/address/share';
import { FaultBoundary } from './FaultBoundary';
import { onDemand } from './onDemand';

const SavedViews = onDemand(() => import('../panels/savedviews/SavedViews'));
const EmbedSheet = onDemand(() => import('../panels/story/EmbedSheet'));

/** What lies over the page to hand the picture on, fetched when it is opened. */
export function ShareDialogs(): JSX.Element | null {
  const { dialog, close } = useShare();
  if (dialog === null) return null;
  return (
    <FaultBoundary
      key={dialog}
      title={dialog === 'views' ? 'Saved views' : 'Put this picture into another page'}
      onClose={close}
    >
      {dialog === 'views' ? <SavedViews onClose={close} /> : <EmbedSheet onClose={close} />}
    </FaultBoundary>
  );
}
