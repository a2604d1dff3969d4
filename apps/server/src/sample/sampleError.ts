/** The sample graph that comes with Entente cannot be loaded. */
export class SampleError extends Error {}
