import {defineConfig} from 'vitest/config'

/** The documentation, built, in a browser: `npm run test:docs`. */
export default defineConfig({
  test: {
    include: ['test/docs/**/*.test.ts'],
    globalSetup: 'test/docs/support/served.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    maxConcurrency: 3
  }
})
