// How many reports stand side by side at most, beside the base (lib/state says the same of its model).

export const MOST_OTHERS_SHOWN = 5;
