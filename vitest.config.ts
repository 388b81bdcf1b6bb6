import {configDefaults, defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/browser/**', 'test/docs/**', 'test/hosts/**'],
    coverage: {
      include: ['src/**/*.ts'],
      // The entry and the workers run in processes and threads of their own.
      exclude: ['src/cli.ts', 'src/cli/worker.ts', 'src/types.ts', 'src/languages/language.ts'],
      reporter: ['text-summary'],
      thresholds: {lines: 95, branches: 88, functions: 97, statements: 95}
    }
  }
})
