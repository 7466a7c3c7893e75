// Lint rules. Layer boundaries are dependency-cruiser's; here are the rules inside a file.
import tseslint from 'typescript-eslint';

const PURE = ['article', 'language', 'comparison', 'export', 'import'].map((room) => `lib/${room}/**/*.ts`);
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

export default tseslint.config(
  { ignores: ['.output', '.wxt', '.stryker-tmp', 'out', 'reports', 'coverage', 'node_modules', '**/*.cjs'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 400, skipComments: true, skipBlankLines: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['lib/**/*.ts', 'components/**/*.tsx', 'entrypoints/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...NETWORK],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Text only: never an HTML sink.' },
        { property: 'outerHTML', message: 'Text only: never an HTML sink.' },
        { property: 'insertAdjacentHTML', message: 'Text only: never an HTML sink.' },
      ],
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...NETWORK,
        'performance',
        'crypto',
        'indexedDB',
        'setTimeout',
        'setInterval',
        'self',
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Pure: no randomness.',
        },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Pure: no clock.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pure: no clock.' },
      ],
    },
  },
  { files: ['bench/**/*.ts', 'scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
