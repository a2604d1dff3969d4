import { type Credential, type CredentialKind, type Role, type User, userNameKey } from '@entente/model';

/** A user as Neo4j has one. What is null is not there. */
export interface UserProperties {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
  readonly role: Role;
  readonly addedAt: string;
  readonly revokedAt?: string;
  readonly byStartLink: boolean;
}

export const toUser = ({ id, name, role, addedAt, revokedAt, byStartLink }: UserProperties): User => ({
  id,
  name,
  role,
  addedAt,
  revokedAt: revokedAt ?? null,
  byStartLink,
});

export const fromUser = ({ revokedAt, ...user }: User): UserProperties => ({
  ...user,
  nameKey: userNameKey(user.name),
  ...(revokedAt === null ? {} : { revokedAt }),
});

/** A credential as Neo4j has one. */
export interface CredentialProperties {
  readonly id: string;
  readonly kind: CredentialKind;
  readonly sha256: string;
  readonly addedAt: string;
  readonly expiresAt: string;
  readonly userAgent?: string;
}

export const toCredential = ({
  id,
  kind,
  sha256,
  addedAt,
  expiresAt,
  userAgent,
}: CredentialProperties): Credential => ({
  id,
  kind,
  sha256,
  addedAt,
  expiresAt,
  userAgent: userAgent ?? null,
});

export const fromCredential = ({ userAgent, ...credential }: Credential): CredentialProperties => ({
  ...credential,
  ...(userAgent === null ? {} : { userAgent }),
});
