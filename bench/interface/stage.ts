// A Chromium with the built extension whose pages tell when they painted what (watch.ts), and with an empty page beside them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Article } from '../../lib/article/article';
import { until } from '../../scripts/browser/view';
import { buildExtension } from '../../scripts/build';
import { bundleScript } from '../../scripts/bundle-script';
import { servePages, type PageServer } from '../../scripts/serve';
import { inside, prepareGround, startVictim, type Ground, type Victim } from '../../scripts/torture/driver';
import type { Watch } from './watch';

/** What each page is watched for: `first` is its first meaningful view, `whole` the one it was opened for. */
const AWAITED: Readonly<Record<string, { readonly first: string; readonly whole: string }>> = {
  'popup.html': { first: '.popup .answer', whole: '[data-screen="comparison"]' },
  'sidepanel.html': { first: '.panel', whole: '[data-screen="comparison"]' },
  'library.html': { first: '#root > *', whole: '.ti' },
  'empty.html': { first: '.empty', whole: '.empty' },
};

export type Part = 'popup.html' | 'sidepanel.html' | 'library.html' | 'empty.html';

export interface Stage {
  readonly victim: Victim;
  /** Keeps articles, many in one transaction. */
  readonly keep: (articles: readonly Article[]) => Promise<void>;
  /** Keeps so many made-up articles of nothing in common. */
  readonly fill: (count: number) => Promise<void>;
  /** Makes the session forget the comparison it has. */
  readonly forgetComparison: () => Promise<void>;
  /** Opens a news page of an article in a tab. */
  readonly openArticle: (article: Article) => Promise<Page>;
  /** Opens the toolbar's popup, or the empty page as one, over a tab. */
  readonly openPopup: (over: Page, part: 'popup.html' | 'empty.html') => Promise<Page>;
  /** The page at this address of the extension that is open or opens now. */
  readonly pageAt: (part: Part) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Builds the extension and starts it. */
export async function openStage(): Promise<Stage> {
  buildExtension(['chromium']);
  const ground = await prepareGround();
  await addWatch(ground);
  const victim = await startVictim(ground);
  const pages = new Map<string, Article>();
  const server = await servePages(ground.extension, {
    '/report': (request, response) => {
      const article = pages.get(request.url ?? '');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(article));
    },
  });
  const pageAt = async (part: Part): Promise<Page> => {
    const address = victim.extensionUrl(part);
    const target = await victim.browser.waitForTarget((one) => one.url().startsWith(address));
    return target.asPage();
  };
  return {
    victim,
    keep: (articles) => inside(victim.page, (torture, given) => torture.keepAll(given), articles),
    fill: (count) => inside(victim.page, (torture, number) => torture.fill(number), count),
    forgetComparison: () => victim.page.evaluate(() => chrome.storage.session.remove('comparison')),
    openArticle: (article) => openArticle(victim, server, pages, article),
    openPopup: async (over, part) => {
      await victim.page.evaluate((popup) => chrome.action.setPopup({ popup }), part);
      await over.bringToFront();
      await victim.extension.triggerAction(over);
      return pageAt(part);
    },
    pageAt,
    close: async () => {
      await victim.close();
      await server.close();
      ground.remove();
    },
  };
}

/** What the page's watch tells once it has painted its whole view. */
export async function seenIn(page: Page): Promise<Pick<Watch, 'painted' | 'longTasks' | 'answers'>> {
  const painted = page.waitForFunction('globalThis.watch.painted.whole !== undefined', { polling: 100 });
  await painted.catch(async () => {
    const shown = await page.evaluate('`${document.visibilityState}: ${document.body.innerText}`');
    throw new Error(`${page.url()} did not paint what it was opened for. It shows (${String(shown)}).`);
  });
  return (await page.evaluate('globalThis.watch')) as Watch;
}

/** Closes a page of the extension and waits until it is gone: the browser opens no popup before. */
export async function closeFully(page: Page, victim: Victim): Promise<void> {
  const target = page.target();
  await page.close();
  await until('a page to close', () => Promise.resolve(!victim.browser.targets().includes(target)));
}

async function addWatch({ extension }: Ground): Promise<void> {
  const own = (name: string) => join(import.meta.dirname, name);
  writeFileSync(join(extension, 'watch.js'), await bundleScript(own('watch.ts')));
  writeFileSync(join(extension, 'empty.js'), await bundleScript(own('empty.ts')));
  writeFileSync(
    join(extension, 'empty.html'),
    '<!doctype html><html><head><meta charset="utf-8"><title>Empty</title></head><body><script src="/empty.js"></script></body></html>',
  );
  for (const [part, { first, whole }] of Object.entries(AWAITED)) {
    const file = join(extension, part);
    const tag = `<head><script src="/watch.js" data-first='${first}' data-whole='${whole}'></script>`;
    writeFileSync(file, readFileSync(file, 'utf8').replace('<head>', tag));
  }
}

async function openArticle(
  victim: Victim,
  server: PageServer,
  pages: Map<string, Article>,
  article: Article,
): Promise<Page> {
  const path = `/report?${pages.size}`;
  pages.set(path, article);
  const page = await victim.browser.newPage();
  await page.goto(server.origin + path);
  return page;
}

/** A plain news page of a made-up article, whose words need no escaping. */
function pageOf(article: Article | undefined): string {
  const paragraphs = article?.blocks.map(({ text }) => `<p>${text}</p>`).join('\n') ?? '';
  return `<!doctype html><html lang="en"><head><title>${article?.title ?? ''}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${article?.publishedAt ?? ''}">
<meta property="og:site_name" content="${article?.publisher ?? ''}"></head>
<body><article><h1>${article?.title ?? ''}</h1>${paragraphs}</article></body></html>`;
}
