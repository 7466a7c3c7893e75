// Gathers the metadata of a page from JSON-LD, meta elements and its own text, surest source first.
import { foldSpace } from '../../article/text';
import { attributeOf, readMember, selectAll } from '../tree/unclobbered';
import type { PageTree } from '../tree/page-tree';
import { isRunningText } from '../tree/running-text';
import { findByline } from './byline';
import { readTime } from './dates';
import { asList, isNode, readLinkedData, resolve, textOf, typesOf } from './json-ld';
import { directionOf, readLanguage } from './language';
import { firstMeta, readMetaTags } from './meta-tags';
import { headLines } from './head-region';
import type { Found, Metadata } from './metadata';
import type { PageFacts } from './page-facts';
import { chooseTitle, cutSiteName, mostLike, plain, siteNameIn } from './title';
import { findWrittenDate } from './written-dates';

export function readMetadata(document: Document, tree: PageTree, now: string): Metadata {
  const facts: PageFacts = {
    document,
    tree,
    linked: readLinkedData(document),
    tags: readMetaTags(document),
    now,
  };
  const language = findLanguage(facts);
  const declared = findPublisher(facts);
  const title = findTitle(facts, declared?.value ?? null);
  const publisher = declared ?? findPublisherInTitle(facts, title?.value ?? null);
  const published =
    findTime(facts, 'datePublished', PUBLISHED_META) ?? findDateLine(facts, language?.value ?? null);
  const modified = findTime(facts, 'dateModified', MODIFIED_META);
  const byline = findByline(
    facts,
    namesOfPublisher(facts, publisher?.value ?? null),
    language?.value ?? null,
  );
  const canonicalUrl = findCanonical(facts);
  const sample = sampleOf(tree);
  return {
    title: title?.value ?? null,
    byline: byline?.value ?? [],
    publisher: publisher?.value ?? null,
    publishedAt: published?.value ?? null,
    modifiedAt: modified?.value ?? null,
    language: language?.value ?? null,
    direction: directionOf(sample),
    canonicalUrl: canonicalUrl?.value ?? null,
    descriptions: findDescriptions(facts),
    declaredBody: textOf(facts.linked.article?.articleBody),
    declaredWords: readCount(facts.linked.article?.wordCount),
    declaredTypes: findTypes(facts),
    isFree:
      !/^false$/i.test(String(facts.linked.article?.isAccessibleForFree)) &&
      !facts.tags.get('article:content_tier')?.includes('locked'),
    address: readMember(document, 'URL'),
    sources: Object.fromEntries(
      Object.entries({
        title,
        byline,
        publisher,
        publishedAt: published,
        modifiedAt: modified,
        language,
        canonicalUrl,
      }).flatMap(([field, found]) => (found === null ? [] : [[field, found.source]])),
    ),
  };
}

/** A count a page may write as a number or as text. */
function readCount(value: unknown): number | null {
  const count = Number(typeof value === 'string' ? value.trim() || Number.NaN : (value ?? Number.NaN));
  return Number.isSafeInteger(count) && count > 0 ? count : null;
}

function findTypes({ linked, tags }: PageFacts): ReadonlySet<string> {
  const types = linked.nodes.flatMap(typesOf);
  return new Set(
    [...types, ...(tags.get('og:type') ?? []).map((type) => `og:${type}`)].map((type) => type.toLowerCase()),
  );
}

function findLanguage({ document, linked, tags }: PageFacts): Found<string> | null {
  const root = readMember(document, 'documentElement');
  const html = readLanguage(
    root === null ? null : (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang')),
  );
  if (html !== null) return { value: html, source: 'html' };
  const linkedLanguage = readLanguage(textOf(linked.article?.inLanguage));
  if (linkedLanguage !== null) return { value: linkedLanguage, source: 'json-ld' };
  const meta = firstMeta(tags, ['content-language', 'og:locale', 'language', 'dc.language']);
  const language = readLanguage(meta?.content);
  return language === null || meta === null ? null : { value: language, source: meta.name };
}

function findPublisher({ linked, tags }: PageFacts): Found<string> | null {
  const publisher = asList(linked.article?.publisher).map((one) => resolve(linked, one))[0];
  const candidates: readonly Found<string>[] = [
    { value: firstMeta(tags, ['og:site_name'])?.content ?? '', source: 'og:site_name' },
    { value: foldSpace(textOf(publisher?.name) ?? ''), source: 'json-ld' },
    ...['application-name', 'dc.publisher', 'citation_journal_title', 'publisher'].map((source) => ({
      value: tags.get(source)?.[0] ?? '',
      source,
    })),
  ].filter(({ value }) => value !== '' && !/^https?:/i.test(value));
  return candidates.find(({ value }) => isWrittenName(value)) ?? candidates[0] ?? null;
}

/** A name as people write it, rather than an address or a key of a template ("example.com", "examplepost"). */
function isWrittenName(name: string): boolean {
  return /\p{Lu}|[^\p{ASCII}]/u.test(name) && !/\.\p{L}{2,4}$/u.test(name);
}

/** The name at the end of the document title, or the whole of it where the text names it as a web address. */
function findPublisherInTitle({ document, tree }: PageFacts, title: string | null): Found<string> | null {
  const documentTitle = foldSpace(readMember(document, 'title'));
  if (title !== null) {
    const name = siteNameIn(documentTitle, title);
    return name === null ? null : { value: name, source: 'title' };
  }
  return documentTitle !== '' && isNamedAsAddress(documentTitle, tree)
    ? { value: documentTitle, source: 'title' }
    : null;
}

/** Whether the page's text writes this name as a web address ("Example.com"). */
function isNamedAsAddress(name: string, tree: PageTree): boolean {
  const address = `${plain(name).replaceAll(' ', '')}.`;
  return tree.pieces.some((piece) => piece.text.toLowerCase().replaceAll(' ', '').includes(address));
}

/** The title, from the places where the page writes it. */
function findTitle(
  { document, tree, linked, tags }: PageFacts,
  publisher: string | null,
): Found<string> | null {
  const headings = mainHeadings(tree);
  const documentTitle = foldSpace(readMember(document, 'title'));
  const headline = foldSpace(textOf(linked.article?.headline) ?? '');
  const sites = publisher === null ? [] : [publisher];
  const meta = firstMeta(tags, ['og:title', 'twitter:title', 'citation_title', 'dc.title', 'headline']);
  const heading = mostLike(headings, [meta?.content ?? '', headline, documentTitle]) ?? '';
  const isSite = documentTitle === '' || isNamedAsAddress(documentTitle, tree);
  const cut = (text: string): string => cutSiteName(text, sites, [...headings, headline]);
  const found = (value: string, source: string): Found<string> | null =>
    value === '' ? null : { value, source };
  return chooseTitle({
    shared: meta === null ? null : found(cut(meta.content), meta.name),
    headline: found(headline, 'json-ld'),
    heading: found(heading, 'h1'),
    window: found(isSite ? '' : cut(documentTitle), 'title'),
  });
}

/** The main headings of the page; where it has none, the first heading of the next level near the top of the article. */
function mainHeadings(tree: PageTree): readonly string[] {
  const main = tree.pieces.filter((piece) => piece.box.tag === 'h1');
  const headings =
    main.length > 0
      ? main
      : headLines(tree)
          .filter((piece) => piece.box.tag === 'h2')
          .slice(0, 1);
  return headings.map((piece) => piece.text);
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
];

const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
];

/** Enough text of the page to tell the direction of its script, running text first. */
function sampleOf(tree: PageTree): string {
  const running = tree.pieces.filter(isRunningText).slice(0, 10);
  return (running.length > 0 ? running : tree.pieces.slice(0, 50))
    .map((piece) => piece.text.slice(0, 200))
    .join(' ');
}

/** Every name under which the page speaks of its publisher. */
function namesOfPublisher({ linked, tags }: PageFacts, publisher: string | null): readonly string[] {
  const declared = asList(linked.article?.publisher).map((one) => textOf(resolve(linked, one)?.name));
  return [publisher, ...declared, ...(tags.get('og:site_name') ?? [])].filter(
    (name) => name !== null && name !== undefined,
  );
}

function findTime(facts: PageFacts, property: string, names: readonly string[]): Found<string> | null {
  const linked = readTime(textOf(facts.linked.article?.[property]) ?? '', facts.now);
  if (linked !== null) return { value: linked, source: 'json-ld' };
  for (const name of names) {
    for (const content of facts.tags.get(name) ?? []) {
      const time = readTime(content, facts.now);
      if (time !== null) return { value: time, source: name };
    }
  }
  return null;
}

/** The first `<time>` of the page, else the first short line around the title with a full date. */
function findDateLine({ document, tree, now }: PageFacts, language: string | null): Found<string> | null {
  for (const element of selectAll(document, 'time[datetime], [itemprop=datePublished]')) {
    const time = readTime(attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? '', now);
    if (time !== null) return { value: time, source: 'time' };
  }
  for (const line of headLines(tree)) {
    const date = line.text.length > LONGEST_DATE_LINE ? null : findWrittenDate(line.text, language);
    if (date !== null && readTime(date, now) !== null) return { value: date, source: 'text' };
  }
  return null;
}

/** A line with the date of an article is short; longer ones tell of dates. In UTF-16 units. */
const LONGEST_DATE_LINE = 80;

function findCanonical({ document, tags }: PageFacts): Found<string> | null {
  const link = selectAll(document, 'link[rel=canonical]')[0];
  const href = link === undefined ? null : attributeOf(link, 'href');
  const base = readMember(document, 'URL');
  for (const [address, source] of [
    [href, 'link'],
    [firstMeta(tags, ['og:url'])?.content ?? null, 'og:url'],
  ] as const) {
    if (!address || !URL.canParse(address, base)) continue;
    const url = new URL(address, base);
    if (url.protocol === 'https:' || url.protocol === 'http:') return { value: url.href, source };
  }
  return null;
}

function findDescriptions({ linked, tags }: PageFacts): readonly string[] {
  const fromMeta = ['og:description', 'description', 'twitter:description', 'dc.description'].flatMap(
    (name) => tags.get(name) ?? [],
  );
  const fromLinked = isNode(linked.article)
    ? [textOf(linked.article.description), textOf(linked.article.alternativeHeadline)]
    : [];
  return [
    ...new Set(
      [...fromMeta, ...fromLinked]
        .filter((text) => text !== null && text !== '')
        .map((text) => foldSpace(text ?? '')),
    ),
  ];
}
