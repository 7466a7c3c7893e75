// Comparing in steps: the same comparison as at once, with a stop at least after every two articles.
import { describe, expect, it } from 'vitest';
import { compare, compareInSteps } from '../../../lib/comparison/compare';
import { loadLanguages } from '../../../lib/language/load';
import { runUnhurried } from '../../../lib/state/run-unhurried';
import { makeArticle } from './read-texts';

const languages = await loadLanguages(['en']);
const TEXTS = [
  'The ferry Alba ran aground off Kestrin on Monday with 163 people aboard, and all of them were saved.',
  'All 163 people aboard the ferry Alba were saved on Monday after it ran aground off Kestrin.',
  'The Alba, a ferry with 160 people aboard, ran aground off Kestrin on Monday, the harbour office said.',
];
const articles = TEXTS.map((text, at) => makeArticle([text], { url: `https://paper-${at}.example/` }));
const PAIRS = 3;

describe('comparing in steps', () => {
  it('gives what comparing at once gives', async () => {
    expect(await runUnhurried(compareInSteps(articles, languages))).toEqual(compare(articles, languages));
  });

  it('stops for every two articles in each part of the work', () => {
    const steps = compareInSteps(articles, languages);
    let stops = 0;
    while (steps.next().done !== true) stops += 1;
    expect(stops).toBeGreaterThanOrEqual(2 * PAIRS + 2 * articles.length);
  });

  it('tells how much is done, never less than before and never more than all', async () => {
    const told: number[] = [];
    await runUnhurried(compareInSteps(articles, languages), (done) => told.push(done));
    expect(told.length).toBeGreaterThan(PAIRS);
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(Math.min(...told)).toBeGreaterThan(0);
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
  });

  it('lets other work go on between the steps', async () => {
    let others = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      others += 1;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    await runUnhurried(compareInSteps(articles, languages));
    port1.close();
    expect(others).toBeGreaterThan(PAIRS);
  });
});
