// What the interface benches put into pages of the extension before all else: when things are painted, and how soon input is answered. Never part of the extension.

import { IDLE_KEY } from './idle-key';

export interface Answer {
  /** From the input to the end of the frame that shows the answer, in ms. */
  readonly ms: number;
  /** Frames begun since the input until one showed the answer; 1 is the next one. */
  readonly frames: number;
  /** False for the idle key, whose answer is the next frame as it is. */
  readonly changed: boolean;
}

export interface Watch {
  /** When the first element of each `data-NAME="selector"` of this script's tag was painted, in ms after the page was asked for. */
  readonly painted: Record<string, number>;
  /** Lengths in ms of the tasks that took 50 ms and more. */
  readonly longTasks: number[];
  /** One for each key press, click and choice since the page began. */
  readonly answers: Answer[];
  /** Scrolls the window by `step` px a frame, `count` frames long. */
  readonly scroll: (step: number, count: number, row: string) => Promise<ScrollFigures>;
}

export interface ScrollFigures {
  /** Ms from each frame to the next. */
  readonly frames: readonly number[];
  /** Frames in which the middle of the window showed no row. */
  readonly bare: number;
}

/** An input that shows nothing within so many frames has no answer. */
const MOST_FRAMES = 60;

const watch: Watch = { painted: {}, longTasks: [], answers: [], scroll };

/** One channel for the life of the page: one made for each frame can be swept away before its message comes. */
const channel = new MessageChannel();
const painted: (() => void)[] = [];
channel.port1.onmessage = () => painted.shift()?.();

/** Runs after the frame that is being made has been painted. */
function afterPaint(work: () => void): void {
  painted.push(work);
  channel.port2.postMessage(null);
}

function lookFor(awaited: readonly (readonly [name: string, selector: string | undefined])[]): void {
  const still = awaited.filter(([name, selector]) => {
    if (selector === undefined || document.querySelector(selector) === null) return true;
    afterPaint(() => (watch.painted[name] = performance.now()));
    return false;
  });
  if (still.length > 0) requestAnimationFrame(() => lookFor(still));
}

function timeAnswer(event: Event): void {
  const most = event instanceof KeyboardEvent && event.key === IDLE_KEY ? 1 : MOST_FRAMES;
  let changed = false;
  let frames = 0;
  const observer = new MutationObserver(() => (changed = true));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const look = (): void => {
    frames += 1;
    if (!changed && frames < most) return void requestAnimationFrame(look);
    observer.disconnect();
    afterPaint(() => watch.answers.push({ ms: performance.now() - event.timeStamp, frames, changed }));
  };
  requestAnimationFrame(look);
}

function scroll(step: number, count: number, row: string): Promise<ScrollFigures> {
  const frames: number[] = [];
  let bare = 0;
  let before = 0;
  return new Promise((resolve) => {
    const next = (now: number): void => {
      if (before > 0) frames.push(now - before);
      before = now;
      const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      if (middle?.closest(row) === null) bare += 1;
      if (frames.length >= count) return resolve({ frames, bare });
      window.scrollBy(0, step);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

Object.assign(globalThis, { watch });
new PerformanceObserver((list) => {
  watch.longTasks.push(...list.getEntries().map(({ duration }) => duration));
}).observe({ type: 'longtask', buffered: true });
for (const type of ['keydown', 'click', 'change']) addEventListener(type, timeAnswer, true);
// A classic script has a tag while it runs.
const awaited = Object.entries((document.currentScript as HTMLElement).dataset);
requestAnimationFrame(() => lookFor(awaited));
