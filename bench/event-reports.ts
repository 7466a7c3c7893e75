// Made-up reports of one event, of about the same length, for benches of whole comparisons.
import type { Article, Block } from '../lib/article/article';
import { generateArticles } from './generate-articles';

const SEED = 7;

/** Made-up reports of one event, each of about so many words. */
export function takeReports(count: number, words: number): readonly Article[] {
  const byEvent = new Map<string, Article[]>();
  for (const article of generateArticles(SEED)) {
    const event = new URL(article.url ?? '').pathname.split('/')[1] ?? '';
    const reports = [...(byEvent.get(event) ?? []), article];
    byEvent.set(event, reports);
    const length = reports.flatMap(({ blocks }) => blocks.flatMap(({ text }) => text.split(' '))).length;
    if (reports.length >= count && length >= count * words) return dealOut(reports, count, words);
  }
  return [];
}

/** The paragraphs of an event's reports dealt out to `count` articles until each has its words. */
function dealOut(reports: readonly Article[], count: number, words: number): readonly Article[] {
  const paragraphs = reports.flatMap(({ blocks }) => blocks);
  return reports.slice(0, count).map((report, at): Article => {
    const own = paragraphs.filter((_, index) => index % count === at);
    const blocks: Block[] = [];
    for (let length = 0, index = 0; length < words && index < own.length; index += 1) {
      const block = own[index];
      if (block === undefined) break;
      blocks.push(block);
      length += block.text.split(' ').length;
    }
    return { ...report, blocks };
  });
}
