/** What a client may do: read; write claims as well; merge, import and undo as well. The order is that of power. */
export const Role = { READER: 'READER', EDITOR: 'EDITOR', ADMIN: 'ADMIN' } as const;
export type Role = (typeof Role)[keyof typeof Role];
