// Runs work that comes in steps so that the page stays awake: it draws and answers between them.
import type { Steps } from '../comparison/steps';

/**
 * The result of all steps; `tell` hears after each how much is done, in 0..1. A pause is a message to itself, after which the browser goes on with what waited first; a
 * timer would be held back by 4 ms each time, and `scheduler.yield` is younger than the oldest Firefox we run in.
 */
export async function runUnhurried<T>(
  steps: Steps<T>,
  tell: (done: number) => void = () => undefined,
): Promise<T> {
  const { port1, port2 } = new MessageChannel();
  const pause = () =>
    new Promise<void>((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  try {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      tell(step.value);
      await pause();
    }
  } finally {
    port1.close();
  }
}
