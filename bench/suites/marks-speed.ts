// Time to mark 200 passages of a page of 10,000 elements in real Chromium, beside wrapping them in elements.
import { openTab } from '../extraction/chromium';
import type { MarkTimes } from '../extraction/mark-times';
import type { Suite, SuiteResult } from '../suite';

const ELEMENTS = 10_000;
const PASSAGES = 200;
const RUNS = 9;

async function run(): Promise<SuiteResult> {
  const tab = await openTab();
  await tab.show('<!doctype html><title>Marks</title><body></body>', 'http://marks.example/');
  const times = await tab.call<MarkTimes>('timeMarks', ELEMENTS, PASSAGES, RUNS);
  await tab.close();
  return {
    cases: PASSAGES,
    metrics: {
      'ms:place': times.place,
      'ms:mark': times.highlight,
      'ratio:wrapping': times.highlight / times.wrap,
      writes: times.highlightWrites,
    },
    peers: { wrapping: { 'ms:mark': times.wrap, writes: times.wrapWrites } },
  };
}

export const suite: Suite = { title: 'Time to mark passages', run };
