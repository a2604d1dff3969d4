import type { AliasKind } from '../vocabulary/aliasKind.js';

/** Another name that sources use for an actor. */
export interface Alias {
  readonly name: string;
  readonly kind: AliasKind;
}
