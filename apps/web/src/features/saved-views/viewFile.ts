import * as z from 'zod/mini';
import type { KeptViewState } from '../../domain/keptViewState';
import { storedView } from './viewShapes';

/** The question for paths, as a query. */
interface ViewFileContent {
  readonly picture: KeptViewState;
  readonly asked: string;
}

const form = 'entente picture';
const shape = z.object({ form: z.literal(form), asked: z._default(z.string(), ''), picture: z.unknown() });

/** A view state as a file, without the graph, which is loaded from the server. */
export const viewFile = {
  write: ({ picture, asked }: ViewFileContent): string =>
    `${JSON.stringify({ form, asked, picture: storedView.write(picture) })}\n`,
  /** Null if it is not such a file. */
  read: (text: string): ViewFileContent | null => {
    try {
      const { asked, picture } = z.parse(shape, JSON.parse(text));
      const read = storedView.read(picture);
      return read && { picture: read, asked };
    } catch {
      return null;
    }
  },
} as const;
