import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    setupFiles: ['tests/dekking/setup.ts'],
    reporters: ['default', './tests/dekking/verslag.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'puur',
          include: ['{kernel,gedeeld,toon,keten,sturing,vertrouwen,service,web,tests}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.int.test.ts', 'node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['{kernel,keten,vertrouwen,service,tests}/**/*.int.test.ts'],
          globalSetup: ['tests/hulp/globaal.ts'],
        },
      },
    ],
  },
})
