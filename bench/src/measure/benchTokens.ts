/** With what the benchmark writes. Its servers listen on loopback, for as long as they are measured. */
export const benchTokens = {
  reader: 'bench-reader-0123456789',
  editor: 'bench-editor-0123456789',
  admin: 'bench-admin-0123456789',
};
