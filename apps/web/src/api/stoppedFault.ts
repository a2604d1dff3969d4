/** A question that the reader stopped. */
export class StoppedFault extends Error {
  constructor() {
    super('You stopped it. Nothing was changed.');
    this.name = 'StoppedFault';
  }
}
