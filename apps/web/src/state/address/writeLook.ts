import { Unmatched } from '../filters/unmatched';
import type { Scene } from '../scene';
import type { Picked } from '../selecting/picked';
import { noTable } from '../tables/noTable';
import type { TableChoice } from '../tables/tableChoice';
import { idKey } from './idKey';
import { writeChains } from './writeChains';

/** Puts into a query what `writeAddress` leaves out of a scene; `readLook` reads it back. */
export function writeLook(scene: Scene): URLSearchParams {
  const { hidden, unmatched, picked, layer, table, camera } = scene;
  const parameters = new URLSearchParams();
  const put = (name: string, text: string): void => {
    if (text !== '') parameters.append(name, text);
  };
  put('hidden', pickedKeys(hidden));
  put('unmatched', unmatched === Unmatched.DIM ? '' : unmatched);
  put('picked', pickedKeys(picked));
  if (layer?.kind === 'gap') put('gap', layer.gap);
  if (layer?.kind === 'chains') for (const text of writeChains(layer.chains)) put('laid', text);
  writeTable(put, table);
  if (camera) {
    const { x, y, width, height } = camera;
    put('seen', [x, y, width, height].map(Math.round).join('.'));
  }
  return parameters;
}

function writeTable(put: (name: string, text: string) => void, table: TableChoice): void {
  put('rows', table.kind === noTable.kind ? '' : table.kind);
  for (const kind of ['relations', 'actors'] as const) {
    const { sorting, filters, columns, widths } = table[kind];
    for (const [id, wanted] of Object.entries(filters)) put(`${kind}-${id}`, wanted.trim());
    if (sorting) put(`${kind}-sort`, `${sorting.falling ? '-' : ''}${sorting.columnId}`);
    put(`${kind}-columns`, (columns ?? []).join('.'));
    const wide = Object.entries(widths).map(([id, width]) => `${id}-${width}`);
    put(`${kind}-widths`, wide.join('.'));
  }
}

function pickedKeys({ actorIds, relationIds }: Picked): string {
  const keys = (ids: readonly string[]): string => ids.map(idKey).join('');
  if (relationIds.length === 0) return keys(actorIds);
  return `${keys(actorIds)}.${keys(relationIds)}`;
}
