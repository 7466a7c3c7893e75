// The popup's top bar: which page this is about.
import type { PageFacts, PopupActions } from '../../lib/state/popup-state';
import { Icon, Logo } from '../Icon';
import { useText } from '../text-context';

interface TopBarProps {
  readonly page: PageFacts | null;
  readonly onAdd: PopupActions['addReports'];
}

export function TopBar({ page, onAdd }: TopBarProps) {
  const text = useText();
  const name = page?.publisher ?? page?.title ?? null;
  const when = page === null ? '' : text.moment(page.publishedAt);
  return (
    <header class="popup-top">
      <Logo />
      <p class="grow small muted">
        {name === null ? text.say('top_no_page') : <b class="ink">{name}</b>}
        {name !== null && when !== '' && (
          <>
            {' · '}
            <bdi>{when}</bdi>
          </>
        )}
      </p>
      <div class="popup-tools">
        {page !== null && (
          <button
            type="button"
            class="btn btn-bare btn-icon"
            aria-label={text.say('keep_site')}
            title={text.say('keep_site')}
            onClick={() => onAdd('sites')}
          >
            <Icon name="sliders" />
          </button>
        )}
        <button
          type="button"
          class="btn btn-bare btn-icon"
          aria-label={text.say('add_reports')}
          title={text.say('add_reports')}
          onClick={() => onAdd('tabs')}
        >
          <Icon name="not-here" />
        </button>
      </div>
    </header>
  );
}
