import type { KeptPicture } from '../../domain/keptViewState';
import { toKeptPicture } from './viewShapes';

/** What is asked of two actors beside a picture, as the query of an address. */
interface FiledPicture {
  readonly picture: KeptPicture;
  readonly asked: string;
}

const form = 'entente picture';

/** A picture as a file, however large: the network itself is not in it, and comes from the server where it is opened. */
export const pictureFile = {
  write: ({ picture, asked }: FiledPicture): string => `${JSON.stringify({ form, asked, picture })}\n`,
  /** Null where it is no such file. */
  read: (text: string): FiledPicture | null => {
    try {
      const file: unknown = JSON.parse(text);
      if (typeof file !== 'object' || file === null) return null;
      const parts = file as Readonly<Record<string, unknown>>;
      const picture = parts['form'] === form ? toKeptPicture(parts['picture']) : null;
      return picture && { picture, asked: typeof parts['asked'] === 'string' ? parts['asked'] : '' };
    } catch {
      return null;
    }
  },
} as const;
