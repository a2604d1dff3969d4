/** Where the keys of the network's commands are heard. */
export const heard = 'with the network in focus';
