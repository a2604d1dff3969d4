/** The ids of groups, which no actor's is. */
export const groupId = {
  /** After what tells it from others: its place in an address, or the moment it was made. */
  of: (key: string | number): string => `group:${key}`,
  is: (id: string): boolean => id.startsWith('group:'),
};
