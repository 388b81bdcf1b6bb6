import {defineConfig} from 'vitest/config'

const MINUTES = 60_000

/** Every example installed from the packed package and built: `npm run test:hosts [name]`. */
export default defineConfig({
  test: {
    include: ['test/hosts/**/*.test.ts'],
    globalSetup: 'test/hosts/support/packed.ts',
    fileParallelism: false,
    testTimeout: 20 * MINUTES,
    hookTimeout: 20 * MINUTES,
    disableConsoleIntercept: true
  }
})
