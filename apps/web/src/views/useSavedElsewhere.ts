import { useEffect } from 'react';
import { useSavedFilters } from '../state/filters/savedFilters';
import { useSavedViews } from '../state/keeping/savedViews';

const stores = [useSavedViews, useSavedFilters];

/** Learns what another window of this browser saves, so that saving here takes none of it away. */
export function useSavedElsewhere(): void {
  useEffect(() => {
    const learn = ({ key }: StorageEvent): void => {
      for (const { persist } of stores) if (persist.getOptions().name === key) void persist.rehydrate();
    };
    addEventListener('storage', learn);
    return () => removeEventListener('storage', learn);
  }, []);
}
