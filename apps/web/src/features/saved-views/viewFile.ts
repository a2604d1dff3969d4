import type { KeptViewState } from '../../domain/keptViewState';
import { toKeptViewState } from './viewShapes';

/** What is asked of two actors beside a picture, as the query of an address. */
interface ViewFileContent {
  readonly picture: KeptViewState;
  readonly asked: string;
}

const form = 'entente picture';

/** A picture as a file, however large: the network itself is not in it, and comes from the server where it is opened. */
export const viewFile = {
  write: ({ picture, asked }: ViewFileContent): string => `${JSON.stringify({ form, asked, picture })}\n`,
  /** Null where it is no such file. */
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
