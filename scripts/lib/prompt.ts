import { createInterface, type Interface } from 'node:readline'
import { hang } from './lines.ts'
import { Obstacle, showControls } from './report.ts'

/** Where questions are put and answers come from; `terminal` says whether lines can be edited and completed there. */
export interface Streams {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  readonly terminal: boolean
}

/** A question in words. Enter alone gives the fallback, which is shown in brackets unless it is empty. */
export interface Question {
  readonly text: string
  readonly fallback: string
  readonly completions?: readonly string[] // offered on Tab: those that begin with what is typed, else those with a word that does
  readonly check?: (answer: string) => string | undefined // what is wrong with an answer, which is then asked for again
}

/** One way to answer a choice: by its key, or by its label or the beginning of it. */
export interface Option<T> {
  readonly key: string
  readonly label: string
  readonly value: T
}

/** A question with a few answers, each shown with its key; Enter alone gives the one of the fallback key. */
export interface Choice<T> {
  readonly text: string
  readonly options: readonly Option<T>[]
  readonly fallback: string
}

/** Thrown by a question when the person leaves: Ctrl-C (exit code 130), or Ctrl-D and the end of a piped input. */
export class Ended extends Obstacle {
  constructor(how: 'interrupted' | 'input ended') {
    super(how === 'interrupted' ? 'Stopped' : 'Cannot go on without an answer: the input ended', {
      ...(how === 'interrupted' ? { code: 130 } : {}),
    })
    this.name = 'Ended'
  }
}

/** Say whether a person sits at both ends of this process, so that questions make sense. */
export function isTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY
}

/** Puts questions one after the other, line by line: a plain terminal is enough, without mouse, colours or raw keys. Close it when done. */
export class Prompt {
  readonly #streams: Streams
  readonly #reader: Interface
  readonly #lines: string[] = [] // typed ahead
  #waiting: { readonly take: (line: string) => void; readonly fail: (error: Ended) => void } | undefined
  #ended: Ended | undefined
  #completions: readonly string[] = []

  constructor(
    streams: Streams = {
      input: process.stdin,
      output: process.stdout,
      terminal: isTerminal(),
    },
  ) {
    this.#streams = streams
    this.#reader = createInterface({
      ...streams,
      historySize: 0,
      completer: (line: string): [string[], string] => [findCompletions(line, this.#completions), line],
    })
    this.#reader.on('line', (line) => {
      if (this.#waiting === undefined) this.#lines.push(line)
      else this.#waiting.take(line)
    })
    this.#reader.on('SIGINT', () => {
      this.#end(new Ended('interrupted'))
    })
    this.#reader.on('close', () => {
      this.#end(new Ended('input ended'))
    })
  }

  /** Print lines, broken at blanks where the terminal is narrower; control characters in them are made visible, so that no article's text acts on the terminal. */
  say(text: string): void {
    const { output, terminal } = this.#streams
    const width = terminal && 'columns' in output ? Number(output.columns) : 0
    output.write(`${width > 0 ? hang(showText(text), width) : showText(text)}\n`)
  }

  /** Ask for a line of text, again and again until its check has nothing against it. Throws Ended when the person leaves. */
  async ask({ text, fallback, completions = [], check }: Question): Promise<string> {
    for (;;) {
      this.#completions = completions
      const answer = (await this.#readLine(`${text}${fallback === '' ? '' : ` [${fallback}]`}: `)).trim() || fallback
      const fault = check?.(answer)
      if (fault === undefined) return answer
      this.say(`  ${fault}`)
    }
  }

  /** Ask to choose: `Go on? (y)es, (n)o [y]:`. Throws Ended when the person leaves. */
  async choose<T>({ text, options, fallback }: Choice<T>): Promise<T> {
    const answer = await this.ask({
      text: `${text} ${options.map(showOption).join(', ')}`,
      fallback,
      completions: options.map(({ label }) => label),
      check: (typed) =>
        findOption(options, typed) ? undefined : `Expected one of: ${options.map(({ key }) => key).join(', ')}`,
    })
    const option = findOption(options, answer)
    if (option === undefined) throw new Error(`Unexpected fallback ${fallback}, expected the key of an option`)
    return option.value
  }

  /** Ask for yes or no. Throws Ended when the person leaves. */
  async confirm(text: string, fallback: boolean): Promise<boolean> {
    const options = [
      { key: 'y', label: 'yes', value: true },
      { key: 'n', label: 'no', value: false },
    ]
    return this.choose({ text, options, fallback: fallback ? 'y' : 'n' })
  }

  /** Give the terminal back; later questions throw Ended. */
  close(): void {
    this.#reader.close()
  }

  async #readLine(prompt: string): Promise<string> {
    this.#reader.setPrompt(showText(prompt))
    const early = this.#lines.shift()
    if (early !== undefined) {
      this.#streams.output.write(`${showText(prompt)}${showControls(early)}\n`)
      return early
    }
    if (this.#ended !== undefined) throw this.#ended
    const line = new Promise<string>((take, fail) => {
      this.#waiting = { take, fail }
    })
    this.#reader.prompt()
    try {
      return await line
    } finally {
      this.#waiting = undefined
    }
  }

  #end(reason: Ended): void {
    this.#ended ??= reason
    if (this.#waiting === undefined) return
    this.#streams.output.write('\n')
    this.#waiting.fail(this.#ended)
  }
}

/** Make control characters and direction marks of some lines visible; the line ends stay. */
export function showText(text: string): string {
  return text.split('\n').map(showControls).join('\n')
}

function showOption({ key, label }: Option<unknown>): string {
  return label.startsWith(key) ? `(${key})${label.slice(key.length)}` : `(${key}) ${label}`
}

/** Find the option that a key, a label or the beginning of one label means; a key wins. */
function findOption<T>(options: readonly Option<T>[], typed: string): Option<T> | undefined {
  const word = typed.toLowerCase()
  const meant = options.filter(({ label }) => label.toLowerCase().startsWith(word))
  return (
    options.find(({ key }) => key === typed) ??
    options.find(({ key }) => key.toLowerCase() === word) ??
    options.find(({ label }) => label.toLowerCase() === word) ??
    (word !== '' && meant.length === 1 ? meant[0] : undefined)
  )
}

function findCompletions(typed: string, completions: readonly string[]): string[] {
  const word = typed.trimStart().toLowerCase()
  const begins = completions.filter((completion) => completion.toLowerCase().startsWith(word))
  if (begins.length > 0) return begins
  return completions.filter((completion) =>
    completion
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((part) => part.startsWith(word)),
  )
}
