import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ingest } from '../scripts/ingest.ts'
import { verify } from '../scripts/verify.ts'
import { makeDesk, readReview, sit } from './review/desk.ts'
import { hasTerminal, talk } from './terminal.ts'

const script = resolve(import.meta.dirname, '../scripts/review.ts')

function run(...words: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8', input: '' })
  return { code: status, out: stdout, err: stderr }
}

describe('without a terminal', () => {
  test('lists the undecided mentions with their lines, and fails for them', () => {
    const { code, out, err } = run('--root', makeDesk())
    expect(code).toBe(1)
    expect(out).toContain(
      '  seeds/one.txt:1  “Some 300 people gathered at the harbour on Monday”  → council, on or before 2020-05-06, about 300 people\n',
    )
    expect(out.match(/seeds\//g)).toHaveLength(4)
    expect(err).toContain('Cannot ask without a terminal')
  })

  test('lists those of one source', () => {
    const { out } = run('--root', makeDesk(), '--source', 'pier-courier')
    expect(out.match(/seeds\/\w+/g)).toEqual(['seeds/two'])
  })

  test('prints them as JSON, and writes nothing', () => {
    const root = makeDesk()
    const { code, out } = run('--root', root, '--json')
    expect(code).toBe(0)
    const { undecided } = JSON.parse(out) as { undecided: unknown[] }
    expect(undecided).toHaveLength(4)
    expect(undecided[1]).toEqual({
      mention: expect.stringMatching(/^m-[0-9a-f]{10}$/),
      source: 'harbour-post',
      file: 'seeds/one.txt',
      line: 3,
      quote: 'The crowd could reach 900 people',
      speaker: 'lee',
      day: '2020-05-05',
      figure: 'exact 900 people',
      statement: 'lee-2020-05-05',
    })
    expect(existsSync(join(root, 'content/ledger.json'))).toBe(false)
  })

  test.for([
    [['--source', 'gone'], 2, 'Cannot find the source `gone`, expected one of harbour-post, pier-courier'],
    [['--colour'], 2, "Unknown option '--colour'"],
    [['--root', '/nowhere/at/all'], 2, 'Cannot find the root folder /nowhere/at/all'],
  ] as const)('refuses %j', ([words, code, says]) => {
    const root = words[0] === '--root' ? [] : ['--root', makeDesk()]
    const result = run(...root, ...words)
    expect(result.code).toBe(code)
    expect(result.err).toContain(says)
  })

  test('tells a machine what is wrong as JSON', () => {
    const { code, out, err } = run('--root', makeDesk(), '--source', 'gone', '--json')
    expect({ code, err }).toEqual({ code: 2, err: '' })
    expect(JSON.parse(out)).toMatchObject({ ok: false, code: 2, problems: [] })
  })

  test('has nothing against a root whose mentions are all decided on', async () => {
    const root = makeDesk()
    await sit(root, ['', '', '', ''])
    expect(run('--root', root)).toEqual({ code: 0, out: 'Every mention is decided on\n', err: '' })
  })

  test('explains itself', () => {
    const { code, out } = run('--help')
    expect(code).toBe(0)
    expect(out).toMatch(/confirm, correct or reject[^]*--source ID[^]*--all[^]*--json/)
  })
})

describe.skipIf(!hasTerminal)('in a terminal', () => {
  test('confirms, corrects with Tab, rejects, undoes, and says what changed', async () => {
    const root = makeDesk()
    const { screen, code } = await talk(
      ['review.ts', '--root', root],
      [
        ['1 of 4', '\r'],
        [/2 of 4[^]*\[c\]: $/, 'corr\r'],
        ['Which fields', 'unit measure\r'],
        [/unit \[people\]: $/, 'visitors\r'],
        [/measure .*: $/, 'pre\t'], // a Tab within pasted keys is none
        [/present$/, '\r'],
        [/Statement .*: $/, '\r'],
        [/Why .*: $/, 'She speaks of visitors.\r'],
        [/3 of 4[^]*\[c\]: $/, 'r\r'],
        [/Why .*: $/, 'No count of ours.\r'],
        [/4 of 4[^]*\[c\]: $/, 'u\r'],
        [/3 of 4[^]*\[c\]: $/, '\r'],
        [/4 of 4[^]*\[c\]: $/, 'q\r'],
      ],
    )
    expect(code).toBe(0)
    await expect(
      screen.replaceAll(root, 'ROOT') + `\n--- content/review/harbour-post.yaml\n${readReview(root)}`,
    ).toMatchFileSnapshot('review/recorded.txt')
    await ingest(root)
    expect(await verify(root)).toEqual([])
  })

  test('sets quoted words in bold where there are colours, and not where NO_COLOR is set', async () => {
    const turns = [[/\[c\]: $/, 'q\r']] as const
    const [plain, bold] = [
      await talk(['review.ts', '--root', makeDesk()], turns),
      await talk(['review.ts', '--root', makeDesk()], turns, { NO_COLOR: '', FORCE_COLOR: '1' }), // whatever TERM and CI say where the tests run
    ]
    expect(plain.screen).toContain('  >>Some 300 people gathered at the harbour on Monday<<, the')
    expect(plain.screen).not.toContain('\u001b')
    expect(bold.screen).toContain('\u001b[1m>>Some 300 people gathered at the harbour on Monday<<\u001b[0m, the')
  })

  test('keeps what was decided when Ctrl-C ends it, and says so', async () => {
    const root = makeDesk()
    const { code, screen } = await talk(
      ['review.ts', '--root', root],
      [
        [/1 of 4[^]*\[c\]: $/, 'c\r'],
        [/2 of 4[^]*\[c\]: $/, '\u0003'],
      ],
    )
    expect(screen).toContain('Stopped. What was decided stands in content/review/')
    expect(code).toBe(130)
    expect(readReview(root)).toContain('decision: confirm')
  })
})
