// Room and retention: what the library takes up, rules for sites, erasing many articles, the reminder to back up.
// Types, and the one decision that needs no database. Pure.
import type { KeptSummary } from './coverage';
import type { Tally } from './shelf';

/** What the reader decided for one site. */
export interface SiteRule {
  /** Host as `ShelfArticle.site` names it. */
  readonly site: string;
  /** Keep what is read there by itself. */
  readonly autoKeep: boolean;
  /** Days after which what was kept by the rule is erased; null keeps it. Articles that stay are never erased. */
  readonly keepDays: number | null;
}

/** What the library takes up on the disk. */
export interface Room {
  readonly articles: number;
  /** UTF-8 bytes of all kept texts. */
  readonly textBytes: number;
  /** What the browser says this extension uses in all, indexes included, and may use; null where it does not say. */
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  /** Largest first; `events` names at most 100. */
  readonly sites: readonly Tally[];
  readonly events: readonly Tally[];
}

/** What to erase. */
export type Selection =
  | { readonly kind: 'articles'; readonly ids: readonly string[] }
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'event'; readonly event: string }
  /** Kept before this ISO time. */
  | { readonly kind: 'kept-before'; readonly at: string }
  /** Kept at or after this ISO time. */
  | { readonly kind: 'kept-since'; readonly at: string }
  /** Every article with all that was said about it; rules and settings stay. */
  | { readonly kind: 'all' };

export interface LongWork {
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between two steps; what is done by then stays done. */
  readonly signal?: AbortSignal;
}

/** How the last backup stands to what was kept since. */
export interface BackupState {
  /** ISO 8601; null when there was none. */
  readonly lastAt: string | null;
  /** Articles kept or changed since. */
  readonly changesSince: number;
}

/** Keeping the library in order. Rejects with a LibraryError. */
export interface Upkeep {
  room(): Promise<Room>;
  siteRules(): Promise<readonly SiteRule[]>;
  /** The rule for a host, null when there is none. */
  siteRule(site: string): Promise<SiteRule | null>;
  setSiteRule(rule: SiteRule): Promise<void>;
  eraseSiteRule(site: string): Promise<void>;
  /** Whether retention has to leave these articles alone. */
  setStays(ids: readonly string[], stays: boolean): Promise<void>;
  /** What the sites' rules would erase at this time. */
  overdue(now: string): Promise<readonly KeptSummary[]>;
  /** Erases what is overdue; gives how many articles. */
  tidy(now: string, work?: LongWork): Promise<number>;
  /** How many articles a selection holds: for the question before it is erased. */
  countSelected(selection: Selection): Promise<number>;
  /** Erases every trace of the selected articles, some at a time; gives how many. */
  eraseSelected(selection: Selection, work?: LongWork): Promise<number>;
  backupState(): Promise<BackupState>;
  /** To be called when the file of a backup is safely written; `exportedAt` as given to `exportTo`. */
  noteBackup(exportedAt: string): Promise<void>;
}

/** Changes after which a first backup is worth a reminder, and a later one. */
const CHANGES_BEFORE_FIRST = 20;
const CHANGES_BEFORE_NEXT = 10;
/** Days for which a backup is good enough, unless BUSY_CHANGES came in since. */
const GOOD_DAYS = 30;
const BUSY_CHANGES = 100;
const DAY_MS = 86_400_000;

/** Whether a backup is due. `now` is ISO 8601. */
export function isBackupDue({ lastAt, changesSince }: BackupState, now: string): boolean {
  if (lastAt === null) return changesSince >= CHANGES_BEFORE_FIRST;
  if (changesSince >= BUSY_CHANGES) return true;
  return changesSince >= CHANGES_BEFORE_NEXT && daysFrom(lastAt, now) >= GOOD_DAYS;
}

/** Days for which a reminder that was put off stays away. */
const QUIET_DAYS = 7;

/** Whether the reader should be reminded to back up; `hiddenAt` is when the reader put the reminder off last. */
export function isReminderDue(state: BackupState, hiddenAt: string | null, now: string): boolean {
  return isBackupDue(state, now) && (hiddenAt === null || daysFrom(hiddenAt, now) >= QUIET_DAYS);
}

function daysFrom(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / DAY_MS;
}
