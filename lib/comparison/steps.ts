// Long work in steps: between two of them, whoever runs it may let the browser draw and answer.

/** Work that stops after each of its steps and yields nothing but its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps at once. */
export function runThrough<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
