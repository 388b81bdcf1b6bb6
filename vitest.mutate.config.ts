import {defineConfig} from 'vitest/config'

/** The tests that mutants run against: those of the core and the plugin that are quick and read `src`, not `dist`. */
export default defineConfig({
  test: {
    include: [
      'core',
      'evidence',
      'fixtures',
      'messages',
      'options',
      'plugins',
      'presentation',
      'security',
      'trees'
    ].map((name) => `test/${name}.test.ts`)
  }
})
