/** Who is signed in, and how to sign out. */
export { AccountDialogs } from './AccountDialogs';
export { AccountMenu } from './AccountMenu';
export { useAccountCommands } from './accountCommands';
