// From the click to the comparison painted, with 8 kept reports of the event in a library of 10,000, beside an empty Preact popup:
// the first time, and again when the session has the comparison.
import { notePaints, overEmpty, paintFigures, type Paints } from '../interface/paints';
import { closeFully, openStage, type Stage } from '../interface/stage';
import { takeReports } from '../event-reports';
import type { Metrics, Suite, SuiteOptions, SuiteResult } from '../suite';

const KEPT = 10_000;
const REPORTS = 8;
const WORDS = 1_000;
const RUNS = 21;
const WARM_UP = 3;
/** What is opened in each round, in turn; the session forgets the comparison before the first. */
const OPENED = [
  { name: 'fresh', popup: 'popup.html' },
  { name: 'again', popup: 'popup.html' },
  { name: 'empty', popup: 'empty.html' },
] as const;

interface Times extends Paints {
  readonly longTasks: number[];
}

/** `npm run -s bench -- click [KEPT]`. */
async function run({ rest }: SuiteOptions): Promise<SuiteResult> {
  const stage = await openStage();
  try {
    const [read, ...reports] = takeReports(REPORTS + 1, WORDS);
    if (read === undefined) throw new Error('There is nothing to read.');
    await stage.keep(reports);
    await stage.fill(Number(rest[0] ?? KEPT) - REPORTS);
    const tab = await stage.openArticle(read);
    const times = { fresh: noTimes(), again: noTimes(), empty: noTimes() };
    for (let round = 0; round < WARM_UP + RUNS; round += 1) {
      await stage.forgetComparison();
      for (const { name, popup } of OPENED) {
        // A page anew each time: what was read is not at hand.
        await tab.reload();
        await openOnce(stage, tab, popup, round < WARM_UP ? noTimes() : times[name]);
      }
    }
    const { fresh, again, empty } = times;
    return {
      cases: RUNS,
      metrics: { ...figuresOf(fresh), ...overEmpty(fresh, empty) },
      peers: {
        'Collate again': { ...figuresOf(again), ...overEmpty(again, empty) },
        empty: figuresOf(empty),
      },
    };
  } finally {
    await stage.close();
  }
}

async function openOnce(
  stage: Stage,
  over: Parameters<Stage['openPopup']>[0],
  part: (typeof OPENED)[number]['popup'],
  into: Times,
): Promise<void> {
  const popup = await stage.openPopup(over, part);
  into.longTasks.push(...(await notePaints(popup, into)));
  await closeFully(popup, stage.victim);
}

const noTimes = (): Times => ({ first: [], whole: [], longTasks: [] });

function figuresOf(times: Times): Metrics {
  const { longTasks } = times;
  return {
    ...paintFigures(times),
    'tasks over 50 ms': longTasks.length,
    'ms:longest task': Math.max(0, ...longTasks),
  };
}

export const suite: Suite = { title: 'From click to comparison, in Chromium', run };
