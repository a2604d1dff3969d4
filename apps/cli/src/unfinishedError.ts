/** A command that did not hold or finish, and has said why already: exit code 1. */
export class UnfinishedError extends Error {}
