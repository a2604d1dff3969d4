export { ActorPicker } from './ActorPicker';
