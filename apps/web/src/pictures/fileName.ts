/** A title as the name of a file, with its ending: plain letters, digits and hyphens, at most 60 of them. */
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
