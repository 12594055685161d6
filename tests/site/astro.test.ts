import { describe, expect, test } from 'vitest'
import { findProblems, parseError, parseLog } from '../../scripts/site/astro.ts'

describe('the log of a build', () => {
  test.for([
    ['{"message":"12 pages built","label":"build","level":"info"}', { level: 'info', text: '[build] 12 pages built' }],
    ['{"message":"Duplicate id","label":"content","level":"warn"}', { level: 'warn', text: '[content] Duplicate id' }],
    ['{"message":"/index.html","label":"SKIP_FORMAT","level":"info"}', { level: 'info', text: '/index.html' }],
    ['printed by a page', { level: null, text: 'printed by a page' }],
    ['{"a":1}', { level: null, text: '{"a":1}' }],
    ['null', { level: null, text: 'null' }],
  ] as const)('%s', ([line, read]) => {
    expect(parseLog(line)).toEqual(read)
  })

  test('a warning, an error and anything on standard error fail the build', () => {
    const log = [
      parseLog('{"message":"fine","label":"build","level":"info"}'),
      parseLog('{"message":"odd","label":"vite","level":"warn"}'),
      parseError('printed by console.warn'),
    ]
    expect(findProblems(log, 0).map(({ message }) => message)).toEqual([
      'Unexpected warning `[vite] odd`, expected none',
      'Unexpected warning `printed by console.warn`, expected none',
    ])
  })

  test('a build that broke is one problem, with all it said', () => {
    expect(findProblems([parseError('Error: no'), parseError('at page')], 1).map(({ message }) => message)).toEqual([
      'Unexpected end of the build: Error: no · at page',
    ])
    expect(findProblems([], 1).map(({ rule }) => rule)).toEqual(['build-failed'])
    expect(findProblems([], null).map(({ rule }) => rule)).toEqual(['build-failed'])
    expect(findProblems([], 0)).toEqual([])
  })
})
