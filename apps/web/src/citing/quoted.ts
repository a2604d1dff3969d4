/** Words in quotation marks; those within them become single ones. */
export const quoted = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
