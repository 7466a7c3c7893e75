// The popup's top bar: which page this is about, and the way to the library.
import type { PageFacts } from '../../lib/state/popup-state';
import { Icon, Logo } from '../Icon';
import { useText } from '../text-context';

interface TopBarProps {
  readonly page: PageFacts | null;
  readonly onLibrary: () => void;
}

export function TopBar({ page, onLibrary }: TopBarProps) {
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
      <button
        type="button"
        class="btn btn-bare btn-icon"
        aria-label={text.say('library')}
        title={text.say('library')}
        onClick={() => onLibrary()}
      >
        <Icon name="books" />
      </button>
    </header>
  );
}
