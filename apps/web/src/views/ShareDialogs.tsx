import { type JSX, lazy, Suspense } from 'react';
import { useShare } from '../state/share';

const SavedViews = lazy(() => import('../panels/savedviews/SavedViews'));
const EmbedSheet = lazy(() => import('../panels/story/EmbedSheet'));

/** What lies over the page to hand the picture on, fetched when it is opened. */
export function ShareDialogs(): JSX.Element | null {
  const { dialog, close } = useShare();
  if (dialog === null) return null;
  return (
    <Suspense>
      {dialog === 'views' ? <SavedViews onClose={close} /> : <EmbedSheet onClose={close} />}
    </Suspense>
  );
}
