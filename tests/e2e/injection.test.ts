// Hostile strings in title, byline, outlet, language, address and text, on popup, panel and library: text and nothing else.
import { describe, expect, it } from 'vitest';
import { inject } from '../../scripts/torture/injection';
import { OWN_VECTORS } from '../../scripts/torture/hostile-vectors';
import { BROWSERS } from './journey';

/** Two times eight reports are kept, compared and shown on five pages: a busy machine takes its time. */
const PATIENCE_MS = 360_000;

/** Of each report and field, so that all of our own strings fit into one comparison of eight reports. */
const STRINGS = Math.ceil(OWN_VECTORS.length / 8);

describe.each(BROWSERS)('hostile strings in %s', (browser) => {
  it(
    'run nowhere and bring no tag, attribute or address into popup, panel and library',
    async () => {
      const { cells, executions, foreign, empty } = await inject(browser, OWN_VECTORS, STRINGS);
      expect({ executions, foreign, empty }).toEqual({ executions: 0, foreign: [], empty: [] });
      expect(cells).toBeGreaterThan(OWN_VECTORS.length * 6 * 3);
    },
    PATIENCE_MS,
  );
});
