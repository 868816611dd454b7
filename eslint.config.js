import tseslint from 'typescript-eslint'

/** Lint: only rules that catch real faults; formatting is the formatter's business. */
export default tseslint.config(
  { ignores: ['node_modules', '.kring', 'dist', 'schermen'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    // The pure files of the chain: no clock, no randomness (house rule: time and ids come in as arguments).
    files: ['keten/**/*.ts', 'gedeeld/**/*.ts', 'vertrouwen/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'setTimeout', message: 'Tijd komt als argument binnen.' }],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Ids en toeval komen als argument binnen.' },
        { object: 'Date', property: 'now', message: 'De klok komt als argument binnen.' },
      ],
    },
  },
  { files: ['scripts/**', 'service/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
)
