/** Errors that an answer names at most. */
export const MOST_ERRORS = 5;
/** How deep a query may nest: GraphQL's own question for the schema nests 15 deep. */
export const DEEPEST = 16;
/** How deep the JSON of a request may nest. */
export const DEEPEST_JSON = 100;
/** How many values the JSON of a request may have: lists, objects, and what is in them. */
export const MOST_VALUES = 200_000;
/** How many letters a query may have, comments and texts included: each is kept for a while. What is longer belongs into variables. */
export const MOST_LETTERS = 100_000;
/** How many words, names and marks a query may have. Validating many fields of one name takes the square of their number. */
export const MOST_TOKENS = 2_000;
/** How many fields and fragments a query may select, those of a fragment as often as it is used. */
export const MOST_SELECTED = 5_000;
/** How many it may select in one place. Validation compares each there with each. */
export const MOST_SELECTED_AT_ONCE = 500;
export const MOST_ALIASES = 100;
/** Fields of things that an answer may hold, whatever was thought that it would. */
export const MOST_HELD = 1_000_000;
/** Bytes that an answer may have. */
export const LARGEST_ANSWER = 32 * 1024 * 1024;
/** Bytes that the body of an editor's request may have: a document of five megabytes, in JSON that writes every letter by its number. */
export const LARGEST_BODY = 16 * 1024 * 1024;
/** And that of anybody else's. */
export const LARGEST_OF_READER = 1024 * 1024;
