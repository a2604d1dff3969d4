import type { KeptViewState } from '../../domain/keptViewState';
import { toKeptViewState } from './viewShapes';

/** The question for paths, as a query. */
interface ViewFileContent {
  readonly picture: KeptViewState;
  readonly asked: string;
}

const form = 'entente picture';

/** A view state as a file, without the graph, which is loaded from the server. */
export const viewFile = {
  write: ({ picture, asked }: ViewFileContent): string => `${JSON.stringify({ form, asked, picture })}\n`,
  /** Null if it is not such a file. */
  read: (text: string): ViewFileContent | null => {
    try {
      const file: unknown = JSON.parse(text);
      if (typeof file !== 'object' || file === null) return null;
      const parts = file as Readonly<Record<string, unknown>>;
      const picture = parts['form'] === form ? toKeptViewState(parts['picture']) : null;
      return picture && { picture, asked: typeof parts['asked'] === 'string' ? parts['asked'] : '' };
    } catch {
      return null;
    }
  },
} as const;
