/** From this zoom on there is room for every verb. */
export const verbsFrom = 1.6;
