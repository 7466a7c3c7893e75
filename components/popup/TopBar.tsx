// The popup's top bar: which page this is about.
import type { PageFacts } from '../../lib/state/popup-state';
import { Logo } from '../Icon';
import { useText } from '../text-context';

export function TopBar({ page }: { readonly page: PageFacts | null }) {
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
    </header>
  );
}
