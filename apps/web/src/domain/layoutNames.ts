import type { LayoutName } from './viewState';

/** Names of the layouts and what they show. */
export const layoutNames: Record<LayoutName, { readonly name: string; readonly shows: string }> = {
  force: { name: 'Force', shows: 'Connected actors stand together' },
  layered: { name: 'Layered', shows: 'From those who act to those who are acted upon' },
  concentric: { name: 'Radial', shows: 'The most connected in the middle' },
  camps: { name: 'Two camps', shows: 'Cooperation and belonging pull together, conflict pushes apart' },
};
