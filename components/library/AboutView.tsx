// How Collate works, what it promises and what it never does: the first steps and the privacy page in one.
import type { MessageKey } from '../../lib/browser/text';
import { FINDING_KINDS } from '../../lib/comparison/comparison';
import { Kind } from '../Kind';
import { useText } from '../text-context';
import type { LibraryProps } from './library-props';

const STEPS: readonly MessageKey[] = ['first_open', 'first_keep', 'first_compare', 'first_look'];
const PROMISES: readonly MessageKey[] = [
  'privacy_local',
  'privacy_click',
  'privacy_page',
  'privacy_erase',
  'privacy_none',
];
const MEANINGS: Readonly<Record<(typeof FINDING_KINDS)[number], MessageKey>> = {
  shared: 'means_shared',
  differs: 'means_differs',
  'only-here': 'means_only_here',
  'same-text': 'means_same_text',
};

export function AboutView({ actions }: LibraryProps) {
  const text = useText();
  return (
    <div class="settings about">
      <h1 class="lib-title">{text.say('how_it_works')}</h1>
      <p class="lead">{text.say('about_lead')}</p>
      <p class="notice">
        <b>{text.say('forewarning')}</b>
      </p>
      <section>
        <h2 class="h">{text.say('first_steps')}</h2>
        <ol class="steps">
          {STEPS.map((step) => (
            <li key={step}>{text.say(step)}</li>
          ))}
        </ol>
        <button type="button" class="btn btn-main" onClick={() => actions.addReports()}>
          {text.say('add_reports')}
        </button>
      </section>
      <section>
        <h2 class="h">{text.say('what_marks_mean')}</h2>
        <dl class="meanings">
          {FINDING_KINDS.map((kind) => (
            <div key={kind}>
              <dt>
                <Kind kind={kind} />
              </dt>
              <dd>{text.say(MEANINGS[kind])}</dd>
            </div>
          ))}
        </dl>
        <p class="muted">{text.say('no_score')}</p>
      </section>
      <section>
        <h2 class="h">{text.say('privacy')}</h2>
        <ul class="promises">
          {PROMISES.map((promise) => (
            <li key={promise}>{text.say(promise)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
