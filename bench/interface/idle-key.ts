/** A key that means nothing anywhere: its answer is what a frame takes by itself. */
export const IDLE_KEY = 'z';
