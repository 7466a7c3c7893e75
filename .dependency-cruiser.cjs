// The direction of imports (docs/ARCHITECTURE.md): article <- language <- comparison <- export; page, import, coverage, browser, state, components, entrypoints.
/** What each room of lib/ may import, itself always included. */
const MAY_IMPORT = {
  article: [],
  language: ['article'],
  comparison: ['article', 'language'],
  export: ['article', 'language', 'comparison'],
  page: ['article'],
  import: ['article'],
  capture: ['article', 'page', 'import'],
  coverage: ['article', 'language'],
  browser: ['article'],
  state: ['article', 'language', 'comparison', 'export', 'page', 'import', 'capture', 'coverage', 'browser'],
};

const rooms = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `lib-${room}-imports`,
  severity: 'error',
  comment: `lib/${room} may import ${allowed.join(', ') || 'nothing'} of lib/ and itself.`,
  from: { path: `^lib/${room}/` },
  to: { path: '^(lib|components|entrypoints)/', pathNot: `^lib/(${[room, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...rooms,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'components-are-views',
      severity: 'error',
      comment: 'Components take data and callbacks: pure rooms, and types of state.',
      from: { path: '^components/' },
      to: { path: '^(entrypoints|lib/(page|coverage|browser|state))/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-an-entrypoint',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'extension-api-only-in-browser',
      severity: 'error',
      from: { path: '^(lib|components)/', pathNot: '^lib/browser/' },
      to: { path: 'node_modules/(wxt|webextension-polyfill|@wxt-dev)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
