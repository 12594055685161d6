import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const preflight = resolve('scripts/preflight.mjs')

/** Run the preflight as Node of another version would: the version is overwritten before it looks. */
function runAs(version: string): { readonly status: number | null; readonly stderr: string } {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`
  return spawnSync(process.execPath, ['--import', pretend, '--import', preflight, '-e', 'process.exit(7)'], {
    encoding: 'utf8',
  })
}

test.for(['18.20.4', '20.20.2', '22.17.1'])(
  'on Node %s one line says what to do, and the script does not start',
  (version) => {
    const { status, stderr } = runAs(version)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^Node [\d.]+ is too old, expected 22\.18 or newer: run “npm ci” once, [^\n]*\n$/)
  },
)

test.for(['22.18.0', '24.21.0', '26.1.0'])('on Node %s the script starts', (version) => {
  expect(runAs(version)).toMatchObject({ status: 7, stderr: '' })
})
