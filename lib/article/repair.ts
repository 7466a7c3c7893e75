// What a reader mends in the reading of a site's pages: paragraphs to take or to leave out, by their place or their text.
import { BLOCK_KINDS, LEFT_OUT_REASONS, type BlockKind, type LeftOutReason } from './article';
import { attempt, readList, readOneOf, readRecord, readText, readWhole, type Parsed } from './unknown';

/**
 * One rule. `place`: the tags and classes around a paragraph, as the template of a site repeats them. `text`: the
 * fingerprint of one text, wherever it stands. `take` says whether it belongs to the article.
 */
export interface RepairRule {
  readonly by: 'place' | 'text';
  readonly what: string;
  readonly take: boolean;
}

/** A piece of the page, or several alike that were left out together, which the reader can take or leave out. */
export interface ReadingItem {
  readonly text: string;
  /** How many pieces it stands for. */
  readonly pieces: number;
  readonly kind: BlockKind;
  /** Null when it is part of the article. */
  readonly reason: LeftOutReason | null;
  /** What is to be remembered when the reader turns it over. */
  readonly rules: readonly RepairRule[];
}

/** More rules than these for one site are not kept: the oldest go. */
const MOST_RULES = 200;

/** The rules with newer ones, which replace those on the same place or text. */
export function addRules(rules: readonly RepairRule[], added: readonly RepairRule[]): readonly RepairRule[] {
  const isReplaced = (rule: RepairRule): boolean =>
    added.some((one) => one.by === rule.by && one.what === rule.what);
  return [...rules.filter((rule) => !isReplaced(rule)), ...added].slice(-MOST_RULES);
}

/** Parses rules that come from the library or over the message border. */
export function parseRules(data: unknown): Parsed<readonly RepairRule[]> {
  return attempt(() => readList(data, 'rules', readRule));
}

function readRule(data: unknown, at: string): RepairRule {
  const record = readRecord(data, at);
  return {
    by: readOneOf(record.by, ['place', 'text'] as const, `${at}.by`),
    what: readText(record.what, `${at}.what`) ?? '',
    take: record.take === true,
  };
}

/** Parses what the reader script lists of its page. */
export function parseItems(data: unknown): Parsed<readonly ReadingItem[]> {
  return attempt(() =>
    readList(data, 'items', (item, at) => {
      const record = readRecord(item, at);
      return {
        text: readText(record.text, `${at}.text`) ?? '',
        pieces: readWhole(record.pieces, 1, `${at}.pieces`),
        kind: readOneOf(record.kind, BLOCK_KINDS, `${at}.kind`),
        reason: record.reason === null ? null : readOneOf(record.reason, LEFT_OUT_REASONS, `${at}.reason`),
        rules: readList(record.rules, `${at}.rules`, readRule),
      };
    }),
  );
}
