// Readers and clippers that failed in public: each record shows here that ours does not.
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { parseReadOutcome } from '../../../lib/article/parse';
import { readPage } from '../../../lib/page/read-page';
import { NOW, parseHtml } from './read-fixture';

const BODY = [
  'The ferry to Ostray stayed in port on Monday because the wind had not dropped since the weekend.',
  'The harbour master, Ada Quill, said that the first crossing would be at noon on Tuesday at the earliest.',
  'Some 140 people waited in the hall, where the canteen gave out soup and bread until the evening.',
  'The shipping line has asked them to keep their tickets, which stay good until the end of the month.',
];

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

function articleIn(html: string): Article {
  const outcome = readPage(parseHtml(html), NOW);
  if (outcome.article === null) throw new Error('Nothing was read');
  return outcome.article;
}

const page = (main: string, head = '<title>No ferry until Tuesday</title>'): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>No ferry until Tuesday</h1>${main}</article></body></html>`;

describe('records of failures', () => {
  it('CVE-2026-33976: no attribute of the page, of its root least of all, gets into the article', () => {
    const html = page(paragraphs(BODY))
      .replace('<html ', '<html onload="alert(1)" data-x="alert(1)" ')
      .replace('<body>', '<body onpageshow="alert(1)" style="background:url(alert(1))">');
    expect(JSON.stringify(articleIn(html))).not.toContain('alert(1)');
  });

  it('CVE-2021-29944: markup written as text stays text', () => {
    const written = 'The notice read &lt;img src=x onerror=alert(1)&gt; and nobody at the harbour knew why.';
    const { blocks, reading } = articleIn(page(paragraphs([...BODY, written])));
    expect([...blocks, ...(reading?.leftOut ?? [])].map(({ text }) => text)).toContain(
      'The notice read <img src=x onerror=alert(1)> and nobody at the harbour knew why.',
    );
  });

  it.each(['"><script>alert(1)</script>', 'en" onload="alert(1)', 'javascript:alert(1)'])(
    'CVE-2026-103418: the language %j of a page is no language',
    (language) => {
      const document = parseHtml(page(paragraphs(BODY)));
      document.documentElement.setAttribute('lang', language);
      const outcome = readPage(document, NOW);
      expect(outcome.article?.language ?? '').toMatch(/^(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)*)?$/);
    },
  );

  it.each([' | ', ' - ', '\u00a0', 'a:', '((', '&amp;amp;'])(
    'GHSA-3p6v-hrg8-8qj7: a title of 300,000 characters of %j is read to its end',
    (piece) => {
      const title = piece.repeat(Math.ceil(300_000 / piece.length));
      expect(articleIn(page(paragraphs(BODY), `<title>${title}</title>`)).blocks.length).toBe(BODY.length);
    },
  );

  it('GHSA-3h6j-9x8m-rg3g: what an iframe brings in its srcdoc is neither text nor markup of the article', () => {
    const frame =
      '<iframe srcdoc="<p>Smuggled words of another document.</p><script>alert(1)</script>"></iframe>';
    expect(JSON.stringify(articleIn(page(paragraphs(BODY) + frame)))).not.toMatch(/Smuggled|alert/);
  });

  it('GHSA-22jv-vch8-2vp9: form controls named like members of a document hide nothing', () => {
    const names = [
      'body',
      'title',
      'documentElement',
      'textContent',
      'children',
      'getElementsByTagName',
      'URL',
    ];
    const controls = names.map((name) => `<input name="${name}"><img name="${name}">`).join('');
    const { blocks } = articleIn(page(`<form>${controls}</form>${paragraphs(BODY)}`));
    expect(blocks.map(({ text }) => text)).toEqual(BODY);
  });

  it('web-clip #20: a page that has become another one is read as the other one', () => {
    const document = parseHtml(page(paragraphs(BODY)));
    readPage(document, NOW);
    const other = BODY.map((text) => text.replace('ferry', 'tram').replace('harbour', 'depot'));
    document.querySelector('article')!.innerHTML = `<h1>No tram</h1>${paragraphs(other)}`;
    expect(readPage(document, NOW).article?.blocks.map(({ text }) => text)).toEqual(other);
  });

  it('zotero-connectors #437: a page too large for a message is refused, never cut or lost', () => {
    const long = Array.from({ length: 200 }, (_, at) => `${at} ${BODY.join(' ').repeat(20)}`);
    const outcome = readPage(parseHtml(page(paragraphs(long))), NOW);
    expect(JSON.stringify(outcome).length).toBeLessThan(64 * 1024 * 1024);
    expect(parseReadOutcome(JSON.parse(JSON.stringify(outcome))).ok).toBe(true);
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'too-large' });
  });
});
