export { ClaimActions } from './ClaimActions';
export { FurtherClaimButton } from './FurtherClaimButton';
export { addToHistory } from './undoableWrite';
