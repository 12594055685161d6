import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { Ended, Prompt } from '../../scripts/lib/prompt.ts'

/** Open a prompt on streams of the test's own; `type` is the keyboard, `screen` everything shown so far. */
function open({ terminal = true } = {}): { prompt: Prompt; type: (keys: string) => void; screen: () => string } {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const shown: string[] = []
  output.setEncoding('utf8').on('data', (text: string) => shown.push(text))
  return {
    prompt: new Prompt({ input, output, terminal }),
    type: (keys) => void input.write(keys),
    screen: () => shown.join('').replace(/\u001b\[[0-9;]*[A-Za-z]/g, ''),
  }
}

const outlet = { text: 'Outlet', fallback: 'Harbour Post' }

test('takes the fallback for Enter and for blanks', async () => {
  const { prompt, type, screen } = open()
  type('\r')
  expect(await prompt.ask(outlet)).toBe('Harbour Post')
  const second = prompt.ask(outlet)
  type('  \r')
  expect(await second).toBe('Harbour Post')
  expect(screen()).toContain('Outlet [Harbour Post]: ')
})

test('takes what is typed, trimmed, and what is typed ahead', async () => {
  const { prompt, type } = open()
  type(' Pier Post \rnext\r')
  expect([await prompt.ask(outlet), await prompt.ask(outlet)]).toEqual(['Pier Post', 'next'])
})

test('asks again, with the reason, until an answer stands', async () => {
  const { prompt, type, screen } = open()
  type('x\r2020-05-06\r')
  const check = (answer: string): string | undefined => (/^\d{4}-/.test(answer) ? undefined : 'Expected a day')
  expect(await prompt.ask({ text: 'Day', fallback: '', check })).toBe('2020-05-06')
  expect(screen()).toMatch(/Day: x\r?\n {2}Expected a day\r?\nDay: /)
})

test.for([
  ['Har\t\r', 'Harbour Post'],
  ['har\t\r', 'Harbour Post'],
  ['morn\t\r', 'The Morning Star'],
  ['zzz\t\r', 'zzz'],
] as const)('completes %j to %j', async ([keys, answer]) => {
  const { prompt, type } = open()
  const question = prompt.ask({ text: 'Outlet', fallback: '', completions: ['Harbour Post', 'The Morning Star'] })
  for (const key of keys) {
    type(key)
    await new Promise(setImmediate) // completion comes a turn after its Tab
  }
  expect(await question).toBe(answer)
})

const choice = {
  text: 'What now?',
  options: [
    { key: 'c', label: 'confirm', value: 1 },
    { key: 'C', label: 'correct', value: 2 },
    { key: 'u', label: 'undo', value: 3 },
  ],
  fallback: 'u',
}

test.for([
  ['c\r', 1],
  ['C\r', 2],
  ['corr\r', 2],
  ['UNDO\r', 3],
  ['\r', 3],
  ['co\rconfirm\r', 1], // “co” may be two of them
] as const)('chooses by key, label or its beginning: %j', async ([keys, value]) => {
  const { prompt, type, screen } = open()
  type(keys)
  expect(await prompt.choose(choice)).toBe(value)
  expect(screen()).toContain('What now? (c)onfirm, (C) correct, (u)ndo [u]: ')
})

test.for([
  ['\r', false],
  ['y\r', true],
  ['Yes\r', true],
] as const)('asks for yes or no: %j', async ([keys, value]) => {
  const { prompt, type } = open()
  type(keys)
  expect(await prompt.confirm('Go on?', false)).toBe(value)
})

test('ends with code 130 on Ctrl-C, and at the end of the input', async () => {
  const { prompt, type } = open()
  const question = prompt.ask(outlet)
  type('\u0003')
  await expect(question).rejects.toMatchObject({ name: 'Ended', code: 130 })
  await expect(prompt.ask(outlet)).rejects.toBeInstanceOf(Ended)
  const other = open()
  const last = other.prompt.ask(outlet)
  other.type('\u0004')
  await expect(last).rejects.toMatchObject({ name: 'Ended', code: 2 })
})

test('reads piped lines without a terminal, the last one unended', async () => {
  const input = new PassThrough()
  const prompt = new Prompt({ input, output: new PassThrough(), terminal: false })
  input.end('one\n\ntwo')
  expect([await prompt.ask(outlet), await prompt.ask(outlet), await prompt.ask(outlet)]).toEqual([
    'one',
    'Harbour Post',
    'two',
  ])
  await expect(prompt.ask(outlet)).rejects.toBeInstanceOf(Ended)
})

test('lets no text of an article act on the terminal', async () => {
  const { prompt, type, screen } = open()
  prompt.say('A \u001b[31mred\u001b[0m title\u202e\nsecond line')
  type('\r')
  await prompt.ask({ text: 'Title', fallback: '\u001b]0;owned\u0007' })
  expect(screen()).toContain('A \\u001b[31mred\\u001b[0m title\\u202e\nsecond line\n')
  expect(screen()).toContain('Title [\\u001b]0;owned\\u0007]: ')
})

test('breaks what it says at the width of the terminal, and nowhere without one', () => {
  for (const [terminal, broken] of [[true, 'seven men\n  came\n'], [false, 'seven men came\n']] as const) {
    const output = Object.assign(new PassThrough(), { columns: 12 })
    new Prompt({ input: new PassThrough(), output, terminal }).say('seven men came')
    expect(String(output.read())).toContain(broken)
  }
}) // prettier-ignore
