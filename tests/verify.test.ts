import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { verify } from '../scripts/verify.ts'
import { copyRoot, planMutations, withMutation } from './witness/mutate.ts'

const project = resolve(import.meta.dirname, '..')
const fixture = join(import.meta.dirname, 'fixtures/verify')
const seed = Number(process.env['HEADCOUNT_SEED'] ?? Math.floor(Math.random() * 1e9))
console.log(`Mutations of verify.test.ts: HEADCOUNT_SEED=${seed.toString()}`)

const roots = [
  { name: 'the project', root: project, count: 240 },
  { name: 'an invented march', root: fixture, count: 160 },
].map((each) => ({ ...each, copy: copyRoot(each.root) }))

afterAll(() => {
  for (const { copy } of roots) rmSync(copy, { recursive: true })
})

describe.for(roots)('$name', ({ copy, count }) => {
  test('holds as it stands', async () => {
    expect(await verify(copy)).toEqual([])
  })

  test(`no change of one character goes unseen, in ${count.toString()} of them`, async () => {
    const survivors: string[] = []
    for (const mutation of planMutations(copy, count, seed)) {
      const problems = await withMutation(copy, mutation, () => verify(copy))
      if (problems.length === 0) survivors.push(mutation.shown)
    }
    expect(survivors, `HEADCOUNT_SEED=${seed.toString()}`).toEqual([])
  })
})

describe('the command', () => {
  const copy = roots[1]?.copy ?? ''
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [join(project, 'scripts/verify.ts'), ...words], { encoding: 'utf8' })

  test('says that everything holds, and ends well', () => {
    expect(run('--root', copy)).toMatchObject({ status: 0, stderr: '' })
  })

  test('groups problems by file, with line, column and rule, and ends badly', async () => {
    const file = join(copy, 'content/story/1-gates.mdx')
    const before = readFileSync(file, 'utf8')
    const mutation = {
      kind: '',
      shown: '',
      file: 'content/story/1-gates.mdx',
      before,
      after: before.replace('dockers;', '12 dockers;'),
    }
    const { status, stderr } = await withMutation(copy, mutation, () => Promise.resolve(run('--root', copy)))
    expect(status).toBe(1)
    expect(stderr).toMatchInlineSnapshot(`
      "content/story/1-gates.mdx
        8:81     error  Unexpected number \`12\` in the prose, expected it by the id of a statement   number-typed
               Write <N of="…"/>, or <Day of="…"/> for a date

      1 problem
      "
    `)
  })

  test('prints problems as data for machines', async () => {
    const [mutation] = planMutations(copy, 1, seed)
    if (mutation === undefined) throw new Error('Cannot test without a mutation')
    const { status, stdout } = await withMutation(copy, mutation, () => Promise.resolve(run('--root', copy, '--json')))
    expect(status).toBe(1)
    const { ok, problems } = JSON.parse(stdout) as { ok: boolean; problems: object[] }
    expect(ok).toBe(false)
    for (const key of ['file', 'line', 'column', 'severity', 'rule', 'message']) expect(problems[0]).toHaveProperty(key)
  })

  test('sees each of five random changes, as the check in this process does', async () => {
    for (const mutation of planMutations(copy, 5, seed + 1)) {
      const { status } = await withMutation(copy, mutation, () => Promise.resolve(run('--root', copy)))
      expect(status, mutation.shown).toBe(1)
    }
  })

  test('a root without content is a list of what is missing', () => {
    const { status, stderr } = run('--root', join(copy, 'seeds'))
    expect(status).toBe(1)
    expect(stderr).toContain('content/ledger.json')
  })

  test('says how to call it', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--root DIR') as string })
    expect(run('--rot')).toMatchObject({ status: 2 })
  })
})
