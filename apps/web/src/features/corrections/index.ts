export { ClaimActions } from './ClaimActions';
export { FurtherClaimButton } from './FurtherClaimButton';
