import type { JSX } from 'react';
import { create } from 'zustand';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { onDemand } from '../../ui/onDemand';

const ChangesSheet = onDemand(() => import('./ChangesSheet'));

const useChanges = create<{ readonly open: boolean }>()(() => ({ open: false }));

/** Opens the log of the whole graph. */
export const openChanges = (): void => useChanges.setState({ open: true });

const close = (): void => useChanges.setState({ open: false });

/** The dialog that `openChanges` opens. */
export function ChangesDialog(): JSX.Element | null {
  const open = useChanges((changes) => changes.open);
  if (!open) return null;
  return (
    <ErrorBoundary title="Changes" onClose={close}>
      <ChangesSheet onClose={close} />
    </ErrorBoundary>
  );
}
