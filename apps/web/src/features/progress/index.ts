export { PagedList } from './PagedList';
export { Progress } from './Progress';
export { StopButton, Waiting } from './Waiting';
