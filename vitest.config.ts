import { defineConfig } from 'vitest/config'
import { Tally } from './tests/tally.ts'

export default defineConfig({
  test: {
    reporters: ['default', new Tally()],
    include: ['tests/**/*.test.ts'],
    env: { TZ: 'America/Los_Angeles' },
    testTimeout: 120_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } }, // a busy machine may need long for what takes a moment
    maxWorkers: 2, // half the tests wait for a browser, a server or a process of their own
  },
})
