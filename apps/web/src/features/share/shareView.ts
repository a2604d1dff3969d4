import { localDay } from '../../domain/questions/days';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { keptViewState } from '../../domain/page-state/keptViewState';
import { useErrorNotice } from '../../ui/errorNotice';
import { fileName, saveFile } from '../../ui/saveFile';
import { usePaths } from '../paths/pathsState';
import { writePathQuestion } from '../permalink/pathParameters';
import { permalinkOf } from '../permalink/permalink';
import { keptCopies } from '../saved-views/keptCopies';
import { viewFile } from '../saved-views/savedViews';

/** Copies the permalink and announces the result. Returns whether the view is small enough for one. */
export async function copyLink(): Promise<boolean> {
  const explorer = useExplorer.getState();
  const { announce } = explorer;
  const { query, complete } = permalinkOf(explorer);
  if (!complete) {
    announce('This view is too large for a link. Pass it on as a file.');
    return false;
  }
  try {
    await navigator.clipboard.writeText(`${location.origin}/${query}`);
    announce('The link to this view is copied.');
  } catch {
    announce('The browser did not let the page copy. Copy the address from its address line.');
  }
  return true;
}

/** Saves the view as a file. */
export function saveAsFile(): void {
  const explorer = useExplorer.getState();
  const { open, question } = usePaths.getState();
  const asked = open ? writePathQuestion(question).toString() : '';
  const name = fileName(`View of ${localDay()}`, 'entente.json');
  const text = viewFile.write({ picture: keptViewState(explorer), asked });
  saveFile(name, new Blob([text], { type: 'application/json' }));
  explorer.announce(`Saved as ${name}. Open it under Share, or drop it on this page.`);
}

/** Opens a view from a file; going back returns to the one before. */
export async function openFile(file: File): Promise<void> {
  const { show } = useErrorNotice.getState();
  const filed = viewFile.read(await file.text().catch(() => ''));
  if (filed === null) {
    show(
      `${file.name} is not a view that was saved as a file, or it is damaged or of a later version.`,
      null,
    );
    return;
  }
  const key = keptCopies.newKey();
  if (keptCopies.keep(key, filed.picture)) {
    const asked = new URLSearchParams(filed.asked);
    asked.set('kept', key);
    location.assign(`/?${asked.toString()}`);
  } else show(`${file.name} cannot be opened: this browser has no room left for it.`, null);
}
