import type { KeptPicture } from '../state/address/writePicture';
import { keptCopies } from '../state/keeping/keptCopies';
import { useSavedViews } from '../state/keeping/savedViews';
import { toKeptPicture } from '../state/keeping/toKeptPicture';

interface KeptUnder {
  /** Null: the address says all itself, or what it names is not there. */
  readonly picture: KeptPicture | null;
  /** What it goes by; null: nothing. */
  readonly under: readonly ['saved' | 'kept', string] | null;
  /** Why it is not there; null: it is, or none is named. */
  readonly missing: string | null;
}

/** The picture that this browser keeps and an address names: `?saved=My+view`, or `?kept=…` for one that was kept by itself. */
export function keptUnder(search: string): KeptUnder {
  const parameters = new URLSearchParams(search);
  const name = parameters.get('saved');
  if (name !== null) {
    const saved = useSavedViews.getState().list.find((view) => view.name === name);
    const picture = saved ? toKeptPicture(saved.picture) : null;
    return {
      picture,
      under: picture && ['saved', name],
      missing: picture
        ? null
        : `There is no view called “${name}” in this browser. A saved view stays where it was saved: ask whoever made it for a link or a file.`,
    };
  }
  const key = parameters.get('kept');
  const picture = key === null ? null : keptCopies.read(key);
  return {
    picture,
    under: key === null ? null : ['kept', key],
    missing:
      key === null || picture
        ? null
        : 'The picture of this address is not in this browser, or not any more. It stays where it was made: ask whoever made it for a file.',
  };
}
