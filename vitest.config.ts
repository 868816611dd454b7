import { defineConfig } from 'vitest/config'
import { LangsteEerst } from './tests/hulp/volgorde.ts'

export default defineConfig({
  test: {
    setupFiles: ['tests/dekking/setup.ts'],
    reporters: ['default', './tests/dekking/verslag.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    sequence: { sequencer: LangsteEerst },
    projects: [
      {
        extends: true,
        test: {
          name: 'puur',
          // pure code keeps nothing for the next file but modules that were read; reading them again took longer than the tests
          isolate: false,
          include: ['{kernel,gedeeld,toon,keten,sturing,vertrouwen,service,web,tests,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.{int,fout,reis}.test.ts', 'node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          // a file keeps nothing for the next but modules that were read: each has a database of its own
          isolate: false,
          include: ['{kernel,keten,sturing,vertrouwen,service,tests}/**/*.int.test.ts'],
          globalSetup: ['tests/hulp/globaal.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'storing',
          include: ['{kernel,keten,sturing,vertrouwen,service,tests}/**/*.fout.test.ts'],
          globalSetup: ['tests/hulp/globaal.ts'],
          testTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'reis',
          include: ['tests/journeys/**/*.reis.test.ts'],
          globalSetup: ['tests/hulp/globaal.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
