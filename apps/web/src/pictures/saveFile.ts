/** Hands a file to the browser, to be saved under a name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes hold of the file before the next turn of the clock.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
