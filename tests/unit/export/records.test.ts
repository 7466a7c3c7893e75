// Exports of tools like this one that failed in public: each record shows here that ours does not.
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { EXPORT_FORMATS, exportAs } from '../../../lib/export/formats';
import { articleOf, DAM_ARTICLES, reportOf } from './reports';

const htmlParser = new new JSDOM('').window.DOMParser();

/** A note as a program shows it that does not know front matter: the severest reading. */
function renderNote(markdown: string): Document {
  return renderAsHtml(marked.parse(markdown, { async: false }));
}

/** The text of an export as a browser would show it if it took the file for HTML. */
function renderAsHtml(text: string): Document {
  return htmlParser.parseFromString(text, 'text/html');
}

function withTitle(title: string) {
  const [first, second] = DAM_ARTICLES;
  return reportOf([{ ...first!, title, publisher: title, byline: [title] }, second!]);
}

describe('records of failures', () => {
  it('CVE-2026-42090: an exported page or note does not run what a report holds', () => {
    const report = withTitle('<img src=x onerror=alert(1)><script>alert(2)</script>');
    const page = renderAsHtml(exportAs('html', report).text);
    const note = renderNote(exportAs('markdown', report).text);
    for (const one of [page, note]) expect(one.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
  });

  it('obsidian-clipper #782: a title adds no parameter to an address and no property to a note', () => {
    const report = withTitle('Dam&append=true&vault=other\nvault: other\n---\n[[Secret]]#x?y=z');
    const { name, text } = exportAs('markdown', report);
    expect(name).toBe('2026-03-14-dam-append-true-vault-other-vault-other-secret-x-y-z.md');
    const front: unknown = parseYaml(text.slice(4, text.indexOf('\n---\n', 3)));
    expect(front).not.toHaveProperty('vault');
    for (const format of EXPORT_FORMATS) {
      for (const [address] of exportAs(format, report).text.matchAll(/https?:\/\/[^\s"<>]+/g)) {
        expect(address).not.toContain('append=true');
      }
    }
  });

  it('chrome-fastread #10: entities in a text are not decoded into markup', () => {
    const title = '&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62;x';
    const page = renderAsHtml(exportAs('html', withTitle(title)).text);
    const note = renderNote(exportAs('markdown', withTitle(title)).text);
    for (const one of [page, note]) {
      expect(one.querySelectorAll('script, b')).toHaveLength(0);
      expect(one.querySelector('h1')?.textContent).toContain(title);
    }
  });

  it('IDN-Safe #11: the name of a host is never markup, and another script cannot pass for Latin', () => {
    const articles = [
      articleOf({ url: 'https://\u0430pple.example/<b>', publisher: null, blocks: DAM_ARTICLES[0]!.blocks }),
      articleOf({ url: 'https://<img src=x>/', publisher: null, blocks: DAM_ARTICLES[1]!.blocks }),
    ];
    const page = renderAsHtml(exportAs('html', reportOf(articles)).text);
    expect(page.querySelectorAll('img, b')).toHaveLength(0);
    expect(page.querySelector('.sources h3')?.textContent).toBe('A · xn--pple-43d.example');
  });

  it('GHSA-fpp8-6gxj-v3pg: a script address becomes no link in any format', () => {
    const articles = DAM_ARTICLES.map((article) => ({
      ...article,
      url: 'javascript:alert(1)',
      canonicalUrl: 'data:text/html,<script>alert(1)</script>',
    }));
    for (const format of EXPORT_FORMATS) {
      expect(exportAs(format, reportOf(articles)).text).not.toMatch(/javascript:|data:text/);
    }
  });
});
