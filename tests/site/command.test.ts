import { afterEach, describe, expect, test, vi } from 'vitest'
import { parseCommand, siteOption } from '../../scripts/site/command.ts'
import { Obstacle } from '../../scripts/lib/report.ts'

const usage = { command: 'build', about: '', options: [siteOption] }
const siteOf = (...words: readonly string[]): string | undefined => parseCommand(words, usage).site

afterEach(() => vi.unstubAllEnvs())

describe('the address of the site', () => {
  test('is unknown until somebody names it: none is made up', () => {
    vi.stubEnv('HEADCOUNT_SITE', undefined)
    expect(siteOf()).toBeUndefined()
    vi.stubEnv('HEADCOUNT_SITE', '')
    expect(siteOf()).toBeUndefined()
  })

  test('comes from the command line, else from the environment', () => {
    vi.stubEnv('HEADCOUNT_SITE', 'https://there.example')
    expect(siteOf()).toBe('https://there.example')
    expect(siteOf('--site', 'https://Here.example/')).toBe('https://here.example')
  })

  test.for([
    'here.example',
    'https://',
    'ftp://here.example',
    'https://here.example/below/', // links start at the root of the host
    'https://here.example/?a',
    'https://me:secret@here.example',
    'javascript:alert(1)',
  ])('is refused where it is not the root of a host: %s', (word) => {
    expect(() => siteOf('--site', word)).toThrow(Obstacle)
  })
})
