import { create } from 'zustand';

/** A question that the server has not answered yet. */
export interface Question {
  readonly key: number;
  /** Of the operation in the document. */
  readonly name: string;
  /** What is being done, for a reader who sees it nowhere else; null: somewhere else says it. */
  readonly words: string | null;
  /** Takes it back: whoever asked gets a StoppedFault. */
  readonly stop: () => void;
}

interface Questions {
  readonly open: readonly Question[];
  readonly begin: (question: Question) => void;
  readonly end: (key: number) => void;
}

/** All questions that are on their way. */
export const useQuestions = create<Questions>()((set) => ({
  open: [],
  begin: (question) =>
    set(({ open }) => ({ open: [...open.filter(({ key }) => key !== question.key), question] })),
  end: (key) =>
    set(({ open }) =>
      open.some((one) => one.key === key) ? { open: open.filter((one) => one.key !== key) } : {},
    ),
}));
