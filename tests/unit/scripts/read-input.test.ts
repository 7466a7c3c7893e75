// What the headless commands make of a file: an article, or one plain line.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readInput } from '../../../scripts/read-input';

const folder = mkdtempSync(join(tmpdir(), 'collate-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const PARAGRAPH =
  'The council voted on the plan on Monday, after a debate of five hours, and the plan was kept as it was.';

describe('a file that is no article', () => {
  it.each([
    ['a missing file', () => join(folder, 'missing.html'), 'there is no such file'],
    ['an empty file', () => write('empty.html', ''), 'the file is empty'],
    ['a folder', () => folder, 'this is not a file'],
    [
      'a binary file',
      () => write('binary.html', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1])),
      'not a text file',
    ],
    [
      'text in no known encoding',
      () => write('latin.txt', Uint8Array.from([0xe4, 0xf6, 0xfc])),
      'not a text file',
    ],
    ['broken JSON', () => write('broken.json', '{"schema": 1,'), 'this is not JSON'],
    [
      'JSON of another shape',
      () => write('shape.json', '{"schema": 1, "blocks": [{"text": 7}]}'),
      'blocks[0].text',
    ],
    ['an article without text', () => write('bare.json', '{"schema": 1, "blocks": []}'), 'has no text'],
    ['a page that is no article', () => write('page.html', '<p>Hello</p>'), 'too little text'],
    ['an unknown kind of file', () => write('picture.png', 'not a picture'), 'give a page'],
    ['a title alone', () => write('title.md', '# Only a title'), 'no text under the title'],
  ])('%s gives one plain line', async (_name, path, line) => {
    const read = await readInput(path());
    expect(read).toMatchObject({ ok: false, problem: expect.stringContaining(line) });
    expect(read.ok || !read.problem.includes('\n')).toBe(true);
  });
});

describe('a file that is an article', () => {
  it('is read from a page in the encoding the page declares', async () => {
    const html = `<meta charset="iso-8859-1"><title>Caf\u00e9</title><h1>Caf\u00e9</h1>${`<p>${PARAGRAPH}</p>`.repeat(4)}`;
    const read = await readInput(
      write('page-latin.html', Buffer.from(html, 'latin1')),
      'https://example.org/a',
    );
    expect(read).toMatchObject({ ok: true, value: { title: 'Café', url: 'https://example.org/a' } });
  });

  it('is read from a page whose style sheet is broken', async () => {
    const page = `<style>p { width: calc((1px + 2px }</style><h1>Kept</h1>${`<p>${PARAGRAPH}</p>`.repeat(4)}`;
    const read = await readInput(write('broken-style.html', page));
    expect(read.ok && read.value.blocks).toHaveLength(4);
  });

  it('is read from Markdown with its title and kinds of blocks', async () => {
    const read = await readInput(
      write('text.md', `# A plan\n\n${PARAGRAPH}\n\n> Kept, at last.\n\n- one point`),
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        title: 'A plan',
        blocks: [
          { kind: 'paragraph', text: PARAGRAPH },
          { kind: 'quote', text: 'Kept, at last.' },
          { kind: 'list-item', text: 'one point' },
        ],
      },
    });
  });

  it('is read from Article JSON', async () => {
    const read = await readInput(
      write('article.json', JSON.stringify({ schema: 1, blocks: [{ text: PARAGRAPH }] })),
    );
    expect(read).toMatchObject({ ok: true, value: { blocks: [{ kind: 'paragraph', text: PARAGRAPH }] } });
  });
});
