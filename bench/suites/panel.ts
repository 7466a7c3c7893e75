// The panel with 8 kept reports of the event: opening it, stepping, reading from another report; beside a key that means nothing.
import type { Page } from 'puppeteer-core';
import { takeReports } from '../event-reports';
import { closeFully, openStage, seenIn, type Stage } from '../interface/stage';
import { IDLE_KEY } from '../interface/idle-key';
import type { Answer } from '../interface/watch';
import type { Metrics, Suite, SuiteResult } from '../suite';
import { median, quantile } from '../timing';

const REPORTS = 8;
const WORDS = 1_000;
const OPENINGS = 7;
const WARM_UP = 2;
const STEPS = 60;
/** Times all reports are gone through as the one that is read from. */
const ROUNDS = 4;

async function run(): Promise<SuiteResult> {
  const stage = await openStage();
  try {
    const [read, ...reports] = takeReports(REPORTS + 1, WORDS);
    if (read === undefined) throw new Error('There is nothing to read.');
    await stage.keep(reports);
    const tab = await stage.openArticle(read);
    const opened = { first: [] as number[], whole: [] as number[] };
    for (let round = 0; round < WARM_UP + OPENINGS; round += 1) {
      const panel = await openPanel(stage, tab);
      const { painted } = await seenIn(panel);
      if (round >= WARM_UP) {
        opened.first.push(painted['first'] ?? Number.NaN);
        opened.whole.push(painted['whole'] ?? Number.NaN);
      }
      await closeFully(panel, stage.victim);
    }
    const panel = await openPanel(stage, tab);
    await seenIn(panel);
    const { steps, idle } = await stepThrough(panel);
    const bases = await readFromEach(panel);
    const { longTasks } = await seenIn(panel);
    return {
      cases: steps.length + bases.length,
      metrics: {
        'ms:open first': median(opened.first),
        'ms:open whole': median(opened.whole),
        ...answersOf('step', steps),
        ...answersOf('base', bases),
        'tasks over 50 ms': longTasks.length,
      },
      peers: { 'idle key': answersOf('step', idle) },
    };
  } finally {
    await stage.close();
  }
}

async function openPanel(stage: Stage, tab: Page): Promise<Page> {
  const popup = await stage.openPopup(tab, 'popup.html');
  await seenIn(popup);
  const button = await popup.waitForSelector('aria/Open panel[role="button"]');
  await button?.click();
  const panel = await stage.pageAt('sidepanel.html');
  if (!popup.isClosed()) await popup.close();
  return panel;
}

/** Steps forward by the key, in turn with the idle key. */
async function stepThrough(panel: Page): Promise<{ readonly steps: Answer[]; readonly idle: Answer[] }> {
  const steps: Answer[] = [];
  const idle: Answer[] = [];
  for (let round = 0; round < STEPS; round += 1) {
    steps.push(await answerTo(panel, () => panel.keyboard.press('n')));
    idle.push(await answerTo(panel, () => panel.keyboard.press(IDLE_KEY)));
  }
  return { steps, idle };
}

async function readFromEach(panel: Page): Promise<Answer[]> {
  const values = (await panel.evaluate(
    "[...document.querySelectorAll('.panel-top select option')].map((one) => one.value)",
  )) as string[];
  const answers: Answer[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const value of [...values.slice(1), ...values.slice(0, 1)]) {
      answers.push(await answerTo(panel, () => panel.select('.panel-top select', value)));
    }
  }
  return answers;
}

/** The answer to one input, once the page has come to rest after it. */
async function answerTo(panel: Page, input: () => Promise<unknown>): Promise<Answer> {
  const before = (await seenIn(panel)).answers.length;
  await input();
  await panel.waitForFunction(`globalThis.watch.answers.length > ${before}`, { polling: 50 });
  const answer = (await seenIn(panel)).answers[before];
  if (answer === undefined) throw new Error('There was no answer.');
  return answer;
}

function answersOf(name: string, answers: readonly Answer[]): Metrics {
  const ms = answers.map((answer) => answer.ms);
  const inNext = answers.filter(({ frames }) => frames === 1).length;
  return {
    [`ms:${name}`]: median(ms),
    [`ms:${name} p90`]: quantile(ms, 0.9),
    [`share in the next frame:${name}`]: inNext / answers.length,
  };
}

export const suite: Suite = { title: 'The panel with 8 reports, in Chromium', run };
