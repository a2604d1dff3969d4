export { SourceActions } from './SourceActions';
