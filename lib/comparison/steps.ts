// Long work in steps: between two of them, whoever runs it may let the browser draw and answer.

/** Work that stops after each of its steps and tells how much of it is done by then, in 0..1. */
export type Steps<T> = Generator<number, T, undefined>;

/** All steps at once. */
export function runThrough<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does the same with each item, one a step. */
export function* mapInSteps<T, U>(
  items: readonly T[],
  work: (item: T, index: number) => U,
): Steps<readonly U[]> {
  const done: U[] = [];
  for (const item of items) {
    done.push(work(item, done.length));
    yield done.length / items.length;
  }
  return done;
}

/** The same steps as a part of larger work, which is done from one share to another. */
export function* partOf<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}
