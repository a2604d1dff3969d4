/** A setting that cannot be used. The message says which, and what it may hold; of secrets it never says what they hold. */
export class ConfigError extends Error {}
