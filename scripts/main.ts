// The frame of every script: an expected failure is one plain line on stderr, anything else is a bug and keeps its stack.
import { BrowserProblem } from './browsers';
import { BrowserTimeout } from './browser/view';

/** A step failed in a way that the person at the keyboard can act on; the message is one plain sentence. */
export class PlainFailure extends Error {
  override name = 'PlainFailure';
}

/** Runs a script and sets the exit status to what it returns, or to 1 when it fails. */
export async function main(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    const isPlain =
      error instanceof PlainFailure || error instanceof BrowserProblem || error instanceof BrowserTimeout;
    console.error(isPlain ? error.message : error);
    process.exitCode = 1;
  }
}
