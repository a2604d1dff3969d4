import type { Core } from 'cytoscape';

declare global {
  interface HTMLElement {
    /** The Cytoscape instance on the network's element, for tests and inspection. The page itself does not read it. */
    entente?: { readonly graph: Core };
  }
}

let drawn: Core | undefined;

/** The network that is drawn now; undefined if there is none. */
export function drawnNetwork(): Core | undefined {
  return drawn;
}

/** Makes a network the drawn one. Returns a function that ends this. */
export function showNetwork(cy: Core): () => void {
  const element = cy.container();
  drawn = cy;
  if (element) element.entente = { graph: cy };
  return () => {
    if (drawn === cy) drawn = undefined;
    if (element) delete element.entente;
  };
}
