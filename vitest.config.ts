import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    env: { TZ: 'America/Los_Angeles' },
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
