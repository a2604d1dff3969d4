/** Where actors stand on the network, by id: its own measure, in which an actor is 28 to 72 across. */
export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;
