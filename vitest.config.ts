import {configDefaults, defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/docs/**', 'test/hosts/**'],
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/cli.ts', 'src/types.ts', 'src/languages/language.ts'],
      reporter: ['text-summary'],
      thresholds: {lines: 95, branches: 88, functions: 97, statements: 95}
    }
  }
})
