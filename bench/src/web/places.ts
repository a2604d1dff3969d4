/** Where each actor stands, by id. */
export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;
