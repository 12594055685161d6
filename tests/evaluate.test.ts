import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { makeDesk, sit } from './review/desk.ts'

const script = resolve(import.meta.dirname, '../scripts/evaluate.ts')

function run(...words: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

test('prints a row a field, and every difference at the line of its words', async () => {
  const root = makeDesk()
  await sit(root, ['e', 'unit', 'visitors', '', 'He said so.', 'c', 'r', 'No count.'])
  const { code, out, err } = run('--root', root)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^3 mentions decided on: 1 as read, 1 corrected, 1 rejected; 1 not decided on\n/)
  expect(out).toMatch(/^ {2}unit +1 +1 +1 +0 +33\.3 %$/m)
  expect(out).toMatch(/^ {2}partOf +0 +0 +1 +0 +0\.0 %$/m)
  expect(out).toContain('seeds/one.txt:1  “Some 300 people gathered at the harbour on Monday”  unit people → visitors')
  expect(out).toContain('seeds/one.txt:3  “including 40 older people”  rejected: No count.')
  const json = JSON.parse(run('--root', root, '--json').out) as { fields: unknown[]; differences: unknown[] }
  expect(json).toMatchObject({ ok: true, mentions: { confirmed: 1, corrected: 1, rejected: 1, proposed: 1 } })
  expect(json.differences).toHaveLength(2)
})

test('scores nothing where nobody has decided anything', () => {
  const { code, out } = run('--root', makeDesk())
  expect(code).toBe(0)
  expect(out).toMatch(/^0 mentions decided on/)
  expect(out).toMatch(/^ {2}bound +0 +0 +0 +0 +-$/m)
})

test('explains itself', () => {
  expect(run('--help').out).toContain('What the machine has missed is not in it')
})
