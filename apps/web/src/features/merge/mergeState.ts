import { create } from 'zustand';

interface MergeToChoose {
  /** Ids of the actors that the dialog begins with; null where one is yet to be chosen. */
  readonly keep: string;
  readonly absorb: string | null;
}

/** Which merge the dialog is about; null while it is closed. */
export const useMergeDialog = create<{ readonly asked: MergeToChoose | null }>()(() => ({ asked: null }));

/** Opens the dialog in which two actors are made one. Which of the two is kept can be changed there. */
export function openMerge(keepId: string, absorbId: string | null = null): void {
  useMergeDialog.setState({ asked: { keep: keepId, absorb: absorbId } });
}

export const closeMerge = (): void => useMergeDialog.setState({ asked: null });
