// The link to a report's own page, at a passage if there is one, as a sign with its words hidden: the one way out of the panel.
import { useMemo } from 'preact/hooks';
import type { ComparedArticle, Mention } from '../../lib/comparison/comparison';
import { makePassageLinks } from '../../lib/export/passage-link';
import { Icon } from '../Icon';
import { safeHref } from '../../lib/article/safe-href';
import { useText } from '../text-context';

interface OriginalPageProps {
  readonly article: Pick<ComparedArticle, 'url' | 'title' | 'blocks'> | undefined;
  readonly name: string;
  /** The passage that the page is opened at. */
  readonly passage?: Mention;
  /** With its words beside the sign: where it stands alone. */
  readonly inWords?: boolean;
}

/** Nothing where there is no web address. The page learns nothing of where the reader came from. */
export function OriginalPage({ article, name, passage, inWords = false }: OriginalPageProps) {
  const text = useText();
  const href = useMemo(() => addressOf(article, passage), [article, passage]);
  if (href === null) return null;
  const label = text.say(passage === undefined ? 'original_page_of' : 'passage_on_page_of', { name });
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

type Source = NonNullable<OriginalPageProps['article']>;

/** What makes the links of each report: it reads all of its text first. */
const linkMakers = new WeakMap<Source, (passage: Mention) => string>();

/** A text directive is for the browser alone; it is never sent to the site. */
function addressOf(article: Source | undefined, passage: Mention | undefined): string | null {
  const href = safeHref(article?.url ?? null);
  if (href === null || article === undefined || passage === undefined) return href;
  const known = linkMakers.get(article);
  if (known !== undefined) return known(passage);
  const texts = article.blocks.map((block) => block.text);
  const made = makePassageLinks(href, texts, article.title === null ? [] : [article.title]);
  linkMakers.set(article, made);
  return made(passage);
}
