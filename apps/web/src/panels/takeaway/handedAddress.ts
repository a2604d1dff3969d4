import { linkOf } from '../../state/address/linkOf';
import { useExplorer } from '../../state/explorer';

/** The address of the picture for whoever gets what is taken away: of one that no address can hold, what of it one can. */
export const handedAddress = (): string => `${location.origin}/${linkOf(useExplorer.getState()).query}`;
