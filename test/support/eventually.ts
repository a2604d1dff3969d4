/** The longest that a page may take to be as it should be, on a machine that does other things besides. */
const patience = 12_000;

/** Tries expectations of what is read anew each time until they hold; after twelve seconds it fails as the last try did. */
export async function eventually(expectations: () => Promise<void>): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await expectations();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
