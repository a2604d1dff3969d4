/** Looks until a list is as it should be, in whatever order; after eight seconds it fails, with both. */
export async function until(
  look: () => Promise<readonly string[]>,
  wanted: readonly string[],
): Promise<void> {
  const expected = [...wanted].sort().join(', ');
  const end = Date.now() + 8000;
  for (;;) {
    const now = [...(await look())].sort().join(', ');
    if (now === expected) return;
    if (Date.now() > end) throw new Error(`There is “${now}” where “${expected}” should be`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
