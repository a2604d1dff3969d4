import { create } from 'zustand';

/** The dialogs about the account: giving a name after the first sign-in, and the list of sessions. */
export type AccountDialog = 'name' | 'sessions';

interface Account {
  readonly dialog: AccountDialog | null;
  readonly open: (dialog: AccountDialog) => void;
  readonly close: () => void;
}

/** Which of them is open. */
export const useAccount = create<Account>()((set) => ({
  dialog: null,
  open: (dialog) => set({ dialog }),
  close: () => set({ dialog: null }),
}));
