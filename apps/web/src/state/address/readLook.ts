import { Gap } from '@entente/model';
import type { Camera } from '../camera';
import { Unmatched } from '../filters/unmatched';
import type { Layer } from '../layer';
import type { Scene } from '../scene';
import type { Picked } from '../selecting/picked';
import { actorCells } from '../tables/actorCells';
import { noTable } from '../tables/noTable';
import { relationCells } from '../tables/relationCells';
import type { TableChoice, TableSetting } from '../tables/tableChoice';
import type { Address } from './address';
import type { KeyForm } from './idKey';
import { readChains } from './readChains';

const columnIds = { relations: Object.keys(relationCells), actors: Object.keys(actorCells) };

/**
 * Reads what `writeLook` wrote; what it does not know, it leaves out. The relations of chains are not known yet.
 *
 * @param picked Reads ids from their keys.
 */
export function readLook(
  parameters: URLSearchParams,
  picked: (keys: string) => Picked,
  form: KeyForm,
): Omit<Scene, keyof Address> {
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
  const chains = readChains(parameters.getAll('laid'), form);
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
    kind: parameters.get('rows') === 'actors' ? 'actors' : noTable.kind,
    relations: setting('relations'),
    actors: setting('actors'),
  };
}

function readCamera(text: string): Camera | null {
  const numbers = /^(-?\d{1,7})\.(-?\d{1,7})\.(\d{1,7})\.(\d{1,7})$/u.exec(text)?.slice(1).map(Number);
  const [x, y, width, height] = numbers ?? [];
  return x !== undefined && y !== undefined && width && height ? { x, y, width, height } : null;
}
