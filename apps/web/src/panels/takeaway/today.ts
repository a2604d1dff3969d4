/** The day that it is, YYYY-MM-DD, in universal time. */
export const today = (): string => new Date().toISOString().slice(0, 10);
