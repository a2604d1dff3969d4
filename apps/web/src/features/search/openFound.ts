import { useExplorer } from '../../state/explorer';
import type { FoundLine } from './foundGroups';
import { useSought } from './sought';

/** Goes to what was chosen: opens it in the panel, brings out what a source says, or does what is to be done. */
export function openFound(line: FoundLine): void {
  const { select, setFilters, filters, announce } = useExplorer.getState();
  const { seek } = useSought.getState();
  switch (line.kind) {
    case 'actor':
    case 'relation':
      select({ kind: line.kind, id: line.id });
      seek({ kind: line.kind, id: line.id, name: line.name, claimId: null });
      break;
    case 'claim':
      select({ kind: 'relation', id: line.id });
      seek({ kind: 'relation', id: line.id, name: 'The relation', claimId: line.claimId });
      break;
    case 'source':
      setFilters({ ...filters, sources: [line.id] }, `Highlight what “${line.name}” says`);
      announce(`Highlighted: the relations that “${line.name}” speaks of.`);
      break;
    case 'command':
      line.command.run?.();
      return;
  }
  focusView();
}

/** The focus goes where what was chosen is shown, so that the keys of the view work on it. */
function focusView(): void {
  const main = document.querySelector('main');
  const view =
    main?.querySelector<HTMLElement>('[role="application"], [role="listbox"], [role="grid"]') ?? null;
  view?.focus({ preventScroll: true });
  // A view out of sight takes none.
  if (document.activeElement !== view || view === null) main?.focus({ preventScroll: true });
}
