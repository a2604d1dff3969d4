/** An environment for programs that are started, without what is none of their business: tokens, and the password of a database. */
export const withoutSecrets = (
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(?:ENTENTE_\w*TOKEN|NEO4J_PASSWORD)$/u.test(name)),
  );
