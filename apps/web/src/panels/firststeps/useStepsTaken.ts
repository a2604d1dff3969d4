import { useEffect } from 'react';
import { useExplorer } from '../../state/explorer';
import { FirstStep } from '../../state/firstStep';
import { useFirstSteps } from '../../state/firstSteps';
import { usePaths } from '../../state/paths/paths';

/** Notes each of the first steps that the reader takes, in whatever way. */
export function useStepsTaken(): void {
  useEffect(() => {
    const { take } = useFirstSteps.getState();
    const stops = [
      useExplorer.subscribe(({ selection, clocks }, before) => {
        if (selection !== before.selection && selection?.kind === 'relation') take(FirstStep.READ);
        if (clocks !== null && before.clocks === null) take(FirstStep.GO_BACK);
      }),
      usePaths.subscribe(({ open }, before) => {
        if (open && !before.open) take(FirstStep.CONNECT);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}
