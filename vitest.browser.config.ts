import {defineConfig} from 'vitest/config'

const MINUTES = 60_000

/** Pages in Debian's Chromium: `npm run test:browser`. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: 'test/browser/support/setup.ts',
    fileParallelism: false,
    testTimeout: MINUTES,
    hookTimeout: 10 * MINUTES
  }
})
