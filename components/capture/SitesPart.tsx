// Sites that are kept automatically: which, for how long, and adding or removing one.
import type { SiteRule } from '../../lib/coverage/upkeep';
import type { CaptureActions, CaptureState } from '../../lib/state/capture-state';
import { useText } from '../text-context';
import { Part, Problem } from './Part';

interface SitesProps {
  readonly state: CaptureState;
  readonly actions: CaptureActions;
}

/** The choices of how many days a report stays that was kept automatically. */
const KEEP_DAYS = [7, 30, 90, 365] as const;

const NEVER = '';

export function SitesPart({ state, actions }: SitesProps) {
  const text = useText();
  const { rules, host, problem } = state.sites;
  return (
    <Part part="sites" title={text.say('capture_sites')} why={text.say('capture_sites_why')}>
      {rules.length === 0 ? (
        <p class="muted">{text.say('capture_site_none')}</p>
      ) : (
        <ul class="sites">
          {rules.map((rule) => (
            <Site key={rule.site} rule={rule} actions={actions} />
          ))}
        </ul>
      )}
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          actions.addSite();
        }}
      >
        <label class="labelled">
          <span>{text.say('capture_site_host')}</span>
          <span class="field">
            <input
              type="text"
              inputMode="url"
              dir="ltr"
              autocomplete="off"
              placeholder="example.org"
              value={host}
              aria-invalid={problem === 'bad-host'}
              onInput={(event) => actions.setHost(event.currentTarget.value)}
            />
          </span>
        </label>
        <Problem
          words={
            problem === null
              ? ''
              : text.say(problem === 'refused' ? 'capture_site_refused' : 'capture_site_bad')
          }
        />
        <div class="acts">
          <button type="submit" class="btn">
            {text.say('capture_site_add')}
          </button>
        </div>
      </form>
    </Part>
  );
}

function Site({ rule, actions }: { readonly rule: SiteRule; readonly actions: CaptureActions }) {
  const text = useText();
  const { site, keepDays } = rule;
  return (
    <li class="site">
      <bdi class="grow ink">{site}</bdi>
      <label class="site-days">
        <span class="small muted">{text.say('capture_site_days')}</span>
        <span class="vh">{site}</span>
        <span class="field">
          <select
            value={keepDays ?? NEVER}
            onChange={({ currentTarget }) =>
              actions.setKeepDays(site, currentTarget.value === NEVER ? null : Number(currentTarget.value))
            }
          >
            {KEEP_DAYS.map((days) => (
              <option key={days} value={days}>
                {text.count('days', days)}
              </option>
            ))}
            <option value={NEVER}>{text.say('days_never')}</option>
          </select>
        </span>
      </label>
      <button
        type="button"
        class="btn"
        aria-label={text.say('capture_site_remove', { site })}
        onClick={() => actions.removeSite(site)}
      >
        {text.say('remove')}
      </button>
    </li>
  );
}
