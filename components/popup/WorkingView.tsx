// What the popup does right now, step by step. The turning sign comes only when a step takes longer than a blink.
import type { PageFacts, WorkStep } from '../../lib/state/popup-state';
import { Icon } from '../Icon';
import { useText } from '../text-context';
import { sayWork } from './answers';

const STEPS: readonly WorkStep[] = ['reading', 'finding', 'comparing'];

interface WorkingViewProps {
  readonly step: WorkStep;
  readonly page: PageFacts | null;
  readonly reports: number;
  /** Of the reports, the one that comparing has come to; 0 before. */
  readonly at: number;
}

export function WorkingView({ step, page, reports, at }: WorkingViewProps) {
  const text = useText();
  const reached = STEPS.indexOf(step);
  const result = (one: WorkStep): string => {
    if (one === 'reading' && page !== null)
      return text.say('work_read', { taken: page.taken, found: page.found });
    if (one === 'finding' && reached > 1) return text.count('work_found', reports);
    return one === 'comparing' && reports > 1 && at > 0
      ? text.say('step_place', { n: at, total: reports })
      : '';
  };
  return (
    <ol class="prog">
      {STEPS.map((one, index) => (
        <li key={one} aria-current={index === reached ? 'step' : undefined}>
          {index < reached ? <Icon name="tick" /> : <span class={index === reached ? 'spin' : 'later'} />}
          <span>{sayWork(one, index === reached ? reports : 0, text)}</span>
          <span class="small num">{result(one)}</span>
        </li>
      ))}
    </ol>
  );
}
