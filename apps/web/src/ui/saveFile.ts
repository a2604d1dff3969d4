/** A title as a file name with its extension: plain letters, digits and hyphens, at most 60 of them. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/giu, '-')
    .replace(/^-|-$/gu, '')
    .toLowerCase()
    .slice(0, 60);
  return `${plain === '' ? 'entente' : plain}.${ending}`;
}

/** Gives a file to the browser, to be saved under a name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address of the file in this task, so it can be released in a later one.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
