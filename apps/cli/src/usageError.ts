/** The command was given what it cannot take; the message says what would be right. Ends in exit code 2. */
export class UsageError extends Error {}
