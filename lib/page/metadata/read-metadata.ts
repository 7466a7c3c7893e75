// Gathers the metadata of a page from JSON-LD, meta elements and its own text, surest source first.
import { foldSpace } from '../../article/text';
import { attributeOf, readMember, selectAll } from '../tree/unclobbered';
import type { PageTree } from '../tree/page-tree';
import { isRunningText } from '../tree/running-text';
import { findByline } from './byline';
import { isNode, readLinkedData, textOf, typesOf } from './json-ld';
import { directionOf, languageOfScript, readLanguage } from './language';
import { firstMeta, readMetaTags } from './meta-tags';
import { headLines } from './head-region';
import type { Found, Metadata } from './metadata';
import type { PageFacts } from './page-facts';
import { findPublisher, findPublisherInTitle, isNamedAsAddress, namesOfPublisher } from './publisher';
import { findModified, findPublished } from './times';
import { chooseTitle, cutSiteName, mostLike } from './title';

export function readMetadata(document: Document, tree: PageTree, now: string): Metadata {
  const page: PageFacts = {
    document,
    tree,
    linked: readLinkedData(document),
    tags: readMetaTags(document),
    now,
    title: null,
  };
  const language = findLanguage(page);
  const declared = findPublisher(page);
  const title = findTitle(page, declared?.value ?? null);
  const facts: PageFacts = { ...page, title: title?.value ?? null };
  const publisher = declared ?? findPublisherInTitle(facts);
  const canonicalUrl = findCanonical(facts);
  const spoken = language?.value ?? null;
  const published = findPublished(facts, spoken, canonicalUrl?.value ?? readMember(document, 'URL'));
  const modified = findModified(facts);
  const byline = findByline(facts, namesOfPublisher(facts, publisher?.value ?? null), spoken);
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

function findLanguage({ document, tree, linked, tags }: PageFacts): Found<string> | null {
  const inner = languageOfMost(tree);
  if (inner !== null) return { value: inner, source: 'lang' };
  const root = readMember(document, 'documentElement');
  const html = readLanguage(
    root === null ? null : (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang')),
  );
  if (html !== null) return { value: html, source: 'html' };
  const linkedLanguage = readLanguage(textOf(linked.article?.inLanguage));
  if (linkedLanguage !== null) return { value: linkedLanguage, source: 'json-ld' };
  const meta = firstMeta(tags, ['content-language', 'og:locale', 'language', 'dc.language']);
  const language = readLanguage(meta?.content);
  if (language !== null && meta !== null) return { value: language, source: meta.name };
  const script = languageOfScript(sampleOf(tree));
  return script === null ? null : { value: script, source: 'script' };
}

/** The language declared on or around most of the running text, inside the page's body; null where that is not so. */
function languageOfMost(tree: PageTree): string | null {
  const running = tree.pieces.filter(isRunningText);
  const masses = new Map<string, number>();
  for (const { text, box } of running) {
    const language = readLanguage(box.lang);
    if (language !== null) masses.set(language, (masses.get(language) ?? 0) + text.length);
  }
  const half = running.reduce((sum, piece) => sum + piece.text.length, 0) / 2;
  return [...masses].find(([, mass]) => mass > half)?.[0] ?? null;
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
      : headLines(tree, null)
          .filter((piece) => piece.box.tag === 'h2')
          .slice(0, 1);
  return headings.map((piece) => piece.text);
}

/** Enough text of the page to tell the direction of its script, running text first. */
function sampleOf(tree: PageTree): string {
  const running = tree.pieces.filter(isRunningText).slice(0, 10);
  return (running.length > 0 ? running : tree.pieces.slice(0, 50))
    .map((piece) => piece.text.slice(0, 200))
    .join(' ');
}

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
