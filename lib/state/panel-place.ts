// Where the reader is in the panel and how it looks: parsing what was stored, and the places to begin with.
import { FINDING_KINDS } from '../comparison/comparison';
import { DENSITIES, PANEL_TABS, type PanelState, type Typography } from './panel-state';

/** Where the reader was in one article: from which report, at which finding and paragraph. */
export interface ReadingPlace {
  readonly article: string;
  readonly base: string;
  readonly open: string | null;
  readonly block: number;
}

/** The part of the panel's state that outlives the panel. */
export type PanelPlace = Pick<PanelState, 'tab' | 'density' | 'kinds'>;

export const FIRST_PLACE: PanelPlace = { tab: 'read', density: 'all', kinds: [] };
export const FIRST_TYPOGRAPHY: Typography = { size: 17, width: 'medium', face: 'serif', paper: 'auto' };

const SIZES: readonly Typography['size'][] = [15, 16, 17, 19, 22];
const WIDTHS: readonly Typography['width'][] = ['narrow', 'medium', 'wide'];
const FACES: readonly Typography['face'][] = ['serif', 'sans'];
const PAPERS: readonly Typography['paper'][] = ['auto', 'light', 'sepia', 'dark'];

/** A stored place; whatever is unknown or damaged in it falls back to the first place. */
export function parsePlace(data: unknown): PanelPlace {
  const stored = toRecord(data);
  const kinds: readonly unknown[] = Array.isArray(stored.kinds) ? stored.kinds : [];
  return {
    tab: oneOf(PANEL_TABS, stored.tab, FIRST_PLACE.tab),
    density: oneOf(DENSITIES, stored.density, FIRST_PLACE.density),
    kinds: FINDING_KINDS.filter((kind) => kinds.includes(kind)),
  };
}

/** The reading place of a stored place, null when there is none. */
export function parseReadingPlace(data: unknown): ReadingPlace | null {
  const { article, base, open, block } = toRecord(toRecord(data).reading);
  if (typeof article !== 'string' || typeof base !== 'string') return null;
  const at = typeof block === 'number' && Number.isSafeInteger(block) && block >= 0 ? block : 0;
  return { article, base, open: typeof open === 'string' ? open : null, block: at };
}

/** A stored typography; whatever is unknown or damaged in it falls back to the first one. */
export function parseTypography(data: unknown): Typography {
  const stored = toRecord(data);
  return {
    size: oneOf(SIZES, stored.size, FIRST_TYPOGRAPHY.size),
    width: oneOf(WIDTHS, stored.width, FIRST_TYPOGRAPHY.width),
    face: oneOf(FACES, stored.face, FIRST_TYPOGRAPHY.face),
    paper: oneOf(PAPERS, stored.paper, FIRST_TYPOGRAPHY.paper),
  };
}

function oneOf<T>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise;
}

function toRecord(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
