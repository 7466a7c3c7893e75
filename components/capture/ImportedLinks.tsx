// Entries of an export that came without a text: they can be opened and kept, not compared.
import type { ImportedLink } from '../../lib/import/imported';
import { useText } from '../text-context';

/** Links that are listed; an export may hold thousands. */
const MOST_SHOWN = 100;

export function ImportedLinks({ links }: { readonly links: readonly ImportedLink[] }) {
  const text = useText();
  const more = links.length - MOST_SHOWN;
  return (
    <details class="small">
      <summary>{text.count('imported_links', links.length)}</summary>
      <ul class="link-list">
        {links.slice(0, MOST_SHOWN).map(({ url, title }, at) => (
          <li key={at}>
            {url === null ? (
              <bdi>{title ?? '–'}</bdi>
            ) : (
              <a href={url} target="_blank" rel="noreferrer">
                <bdi>{title ?? url}</bdi>
              </a>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="muted">{text.count('imported_links_more', more)}</p>}
    </details>
  );
}
