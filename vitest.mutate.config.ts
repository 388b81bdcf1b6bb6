import {defineConfig} from 'vitest/config'

/**
 * The tests that mutants run against: those of the core and the plugin that are quick and read `src`, not `dist`.
 * `MUTATE_TESTS=core,trees` takes fewer.
 */
const names = process.env['MUTATE_TESTS']?.split(',') ?? [
  'core',
  'evidence',
  'fixtures',
  'label',
  'messages',
  'opening',
  'options',
  'plugins',
  'presentation',
  'security',
  'slice',
  'stages',
  'trees'
]

export default defineConfig({test: {include: names.map((name) => `test/${name}.test.ts`)}})
