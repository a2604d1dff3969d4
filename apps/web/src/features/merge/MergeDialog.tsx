import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { onDemand } from '../../ui/onDemand';
import type { Scheme } from '../../ui/theme/scheme';
import { closeMerge, openMerge, useMergeDialog } from './mergeState';

const MergeSheet = onDemand(() => import('./MergeSheet'));

/** The dialog that `openMerge` opens; a window that lets actors be merged has it once. */
export function MergeDialog({ scheme }: { readonly scheme: Scheme }): JSX.Element | null {
  const asked = useMergeDialog((dialog) => dialog.asked);
  if (asked === null) return null;
  return (
    <ErrorBoundary title="Merge two actors" onClose={closeMerge}>
      <MergeSheet
        key={`${asked.keep} ${asked.absorb ?? ''}`}
        {...asked}
        scheme={scheme}
        onClose={closeMerge}
      />
    </ErrorBoundary>
  );
}

/** Opens the dialog with this actor as the one that stays. */
export function MergeButton({ actorId }: { readonly actorId: string }): JSX.Element {
  return (
    <Button variant="default" size="compact-md" onClick={() => openMerge(actorId)}>
      Merge…
    </Button>
  );
}
