// Full pages of the gallery with a little life: clicks change what they can change without a browser behind them.
import { useState } from 'preact/hooks';
import { ComparePage } from '../../components/compare/ComparePage';
import type { Text } from '../../lib/browser/text';
import type { CompareActions, CompareState } from '../../lib/state/compare-state';

const nothing = (): void => undefined;

export function LivingCompare({ state: first, text }: { readonly state: CompareState; readonly text: Text }) {
  const [state, setState] = useState(first);
  const update = (change: Partial<CompareState>): void => setState((before) => ({ ...before, ...change }));
  const actions: CompareActions = {
    setDifferencesOnly: (differencesOnly) => update({ differencesOnly }),
    setTogether: (together) => update({ together }),
    openFinding: (open) => update({ open }),
    step: nothing,
    makeBase: nothing,
    search: nothing,
    add: nothing,
    remove: nothing,
    setNamesHidden: (namesHidden) => update({ namesHidden }),
    exportComparison: () => Promise.resolve('2026-03-13-report.md'),
    print: nothing,
    openLibrary: nothing,
    tryAgain: nothing,
  };
  return <ComparePage state={state} actions={actions} text={text} />;
}
