export { ClaimActions } from './ClaimActions';
export { CorrectDateButton } from './CorrectDateButton';
export { FurtherClaimButton } from './FurtherClaimButton';
