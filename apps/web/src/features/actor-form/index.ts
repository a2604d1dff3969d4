export { newActor } from './actorDraft';
export { ActorForm } from './ActorForm';
