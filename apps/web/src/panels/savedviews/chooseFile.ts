import { useShare } from '../../state/address/share';

/** Has the reader choose a file with a picture, and opens it. */
export function chooseFile(): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = '.json,application/json';
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    if (file) void useShare.getState().openFile(file);
  });
  field.click();
}
