// From the click to the comparison painted, with 8 kept reports of the event in a library of 1,000, beside an empty Preact popup.
import { notePaints, overEmpty, paintFigures, type Paints } from '../interface/paints';
import { closeFully, openStage, type Stage } from '../interface/stage';
import { takeReports } from '../event-reports';
import type { Metrics, Suite, SuiteOptions, SuiteResult } from '../suite';

const KEPT = 1_000;
const REPORTS = 8;
const WORDS = 1_000;
const RUNS = 21;
const WARM_UP = 3;
const POPUPS = ['popup.html', 'empty.html'] as const;

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
    const times = { 'popup.html': noTimes(), 'empty.html': noTimes() };
    for (let round = 0; round < WARM_UP + RUNS; round += 1) {
      for (const popup of POPUPS) {
        // A page anew each time: what was read is not at hand.
        await tab.reload();
        const into = round < WARM_UP ? noTimes() : times[popup];
        await openOnce(stage, tab, popup, into);
      }
    }
    const [ours, empty] = [times['popup.html'], times['empty.html']];
    return {
      cases: RUNS,
      metrics: {
        ...figuresOf(ours),
        ...overEmpty(ours, empty),
      },
      peers: { empty: figuresOf(empty) },
    };
  } finally {
    await stage.close();
  }
}

async function openOnce(
  stage: Stage,
  over: Parameters<Stage['openPopup']>[0],
  part: (typeof POPUPS)[number],
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
