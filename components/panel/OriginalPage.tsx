// The link to a report's own page, as a sign with its words hidden: the one way out of the panel.
import { Icon } from '../Icon';
import { safeHref } from '../../lib/article/safe-href';
import { useText } from '../text-context';

interface OriginalPageProps {
  readonly url: string | null;
  readonly name: string;
  /** With its words beside the sign: where it stands alone. */
  readonly inWords?: boolean;
}

/** Nothing where there is no web address. The page learns nothing of where the reader came from. */
export function OriginalPage({ url, name, inWords = false }: OriginalPageProps) {
  const text = useText();
  const href = safeHref(url);
  if (href === null) return null;
  const label = text.say('original_page_of', { name });
  return (
    <a
      class={inWords ? 'out in-words' : 'out'}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      aria-label={label}
      title={label}
    >
      <Icon name="out" /> {inWords && text.say('original_page')}
    </a>
  );
}
