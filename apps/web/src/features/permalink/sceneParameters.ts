import { Gap } from '@entente/model';
import { Unmatched } from '../../domain/filters';
import { type KeyForm, idKey } from '../../domain/idKeys';
import type { NavigationState } from '../../domain/navigation';
import type { Selected } from '../../domain/selection';
import type { Camera, Layer, Snapshot } from '../../domain/snapshot';
import { initialTables, type TableChoice, type TableSetting } from '../../domain/tableSettings';
import { actorCells, relationCells } from '../table/cells';
import { readPathRefs, writePathRefs } from './pathParameters';

const columnIds = { relations: Object.keys(relationCells), actors: Object.keys(actorCells) };

/**
 * Reads what `writeScene` wrote; unknown values are ignored. The relations of paths are loaded later.
 *
 * @param picked Reads ids from their keys.
 */
export function readScene(
  parameters: URLSearchParams,
  picked: (keys: string) => Selected,
  form: KeyForm,
): Omit<Snapshot, keyof NavigationState> {
  return {
    hidden: picked(parameters.get('hidden') ?? ''),
    unmatched: parameters.get('unmatched') === Unmatched.HIDE ? Unmatched.HIDE : Unmatched.DIM,
    picked: picked(parameters.get('picked') ?? ''),
    layer: readLayer(parameters, form),
    table: readTable(parameters),
    camera: readCamera(parameters.get('seen') ?? ''),
  };
}

function readLayer(parameters: URLSearchParams, form: KeyForm): Layer | null {
  const gap = Object.values(Gap).find((one) => one === parameters.get('gap'));
  if (gap) return { kind: 'gap', gap };
  const chains = readPathRefs(parameters.getAll('laid'), form);
  return chains.length > 0 ? { kind: 'chains', chains, relationIds: [] } : null;
}

function readTable(parameters: URLSearchParams): TableChoice {
  const setting = (kind: 'relations' | 'actors'): TableSetting => {
    const known = columnIds[kind];
    const sort = parameters.get(`${kind}-sort`) ?? '';
    const sorted = known.find((id) => sort === id || sort === `-${id}`);
    const chosen = (parameters.get(`${kind}-columns`) ?? '').split('.');
    const columns = known.filter((id) => chosen.includes(id));
    return {
      sorting: sorted === undefined ? null : { columnId: sorted, falling: sort.startsWith('-') },
      filters: Object.fromEntries(
        known.flatMap((id) => {
          const wanted = parameters.get(`${kind}-${id}`) ?? '';
          return wanted === '' ? [] : [[id, wanted]];
        }),
      ),
      columns: columns.length === 0 ? null : columns,
      widths: Object.fromEntries(
        (parameters.get(`${kind}-widths`) ?? '').split('.').flatMap((text) => {
          const [id = '', width = ''] = text.split('-');
          return known.some((one) => one === id) && /^[1-9]\d{1,2}$/u.test(width)
            ? [[id, Number(width)]]
            : [];
        }),
      ),
    };
  };
  return {
    kind: parameters.get('rows') === 'actors' ? 'actors' : initialTables.kind,
    relations: setting('relations'),
    actors: setting('actors'),
  };
}

function readCamera(text: string): Camera | null {
  const numbers = /^(-?\d{1,7})\.(-?\d{1,7})\.(\d{1,7})\.(\d{1,7})$/u.exec(text)?.slice(1).map(Number);
  const [x, y, width, height] = numbers ?? [];
  return x !== undefined && y !== undefined && width && height ? { x, y, width, height } : null;
}

/** Puts into a query what `writeAddress` leaves out of a scene; `readLook` reads it back. */
export function writeScene(scene: Snapshot): URLSearchParams {
  const { hidden, unmatched, picked, layer, table, camera } = scene;
  const parameters = new URLSearchParams();
  const put = (name: string, text: string): void => {
    if (text !== '') parameters.append(name, text);
  };
  put('hidden', selectedKeys(hidden));
  put('unmatched', unmatched === Unmatched.DIM ? '' : unmatched);
  put('picked', selectedKeys(picked));
  if (layer?.kind === 'gap') put('gap', layer.gap);
  if (layer?.kind === 'chains') for (const text of writePathRefs(layer.chains)) put('laid', text);
  writeTable(put, table);
  if (camera) {
    const { x, y, width, height } = camera;
    put('seen', [x, y, width, height].map(Math.round).join('.'));
  }
  return parameters;
}

function writeTable(put: (name: string, text: string) => void, table: TableChoice): void {
  put('rows', table.kind === initialTables.kind ? '' : table.kind);
  for (const kind of ['relations', 'actors'] as const) {
    const { sorting, filters, columns, widths } = table[kind];
    for (const [id, wanted] of Object.entries(filters)) put(`${kind}-${id}`, wanted.trim());
    if (sorting) put(`${kind}-sort`, `${sorting.falling ? '-' : ''}${sorting.columnId}`);
    put(`${kind}-columns`, (columns ?? []).join('.'));
    const wide = Object.entries(widths).map(([id, width]) => `${id}-${width}`);
    put(`${kind}-widths`, wide.join('.'));
  }
}

function selectedKeys({ actorIds, relationIds }: Selected): string {
  const keys = (ids: readonly string[]): string => ids.map(idKey).join('');
  if (relationIds.length === 0) return keys(actorIds);
  return `${keys(actorIds)}.${keys(relationIds)}`;
}
