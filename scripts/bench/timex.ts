import type { Span } from '../lib/draft.ts'

/** A text whose dates somebody has marked, each with its value: `2012`, `2012-06` or `2012-06-07`. */
export interface DatedText {
  readonly text: string
  readonly published: string
  readonly dates: readonly (Span & { readonly value: string })[]
}

const calendar = /^\d{4}(?:-\d{2}){0,2}$/

/** Read a TimeML file: its TEXT, the day of its DCT, and the dates with a calendar value. */
export function readTimeMl(file: string): DatedText {
  const published = /<DCT>.*?value="(\d{4}-\d{2}-\d{2})/s.exec(file)?.[1] ?? ''
  const body = /<TEXT>(.*?)<\/TEXT>/s.exec(file)?.[1] ?? ''
  const reader = new Reader()
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    const value = /^<TIMEX3 (?=[^>]*type="DATE").*value="([^"]*)"/.exec(piece)?.[1]
    if (value !== undefined) reader.open(value)
    else if (piece === '</TIMEX3>') reader.close()
    else if (!piece.startsWith('<')) reader.write(unescape(piece))
  }
  return { text: reader.text, published, dates: reader.dates }
}

/** Read a GUM file in XML: a token a line, elements on lines of their own; `date` carries its value as `when`. */
export function readGum(file: string): DatedText {
  const published = /<text [^>]*dateCreated="([^"]*)"/.exec(file)?.[1] ?? ''
  const reader = new Reader()
  for (const line of file.split('\n')) {
    const when = /^<date .*?when="([^"]*)"/.exec(line)?.[1]
    if (/^<\/(?:p|head|item|caption|quote)>/.test(line)) reader.write('\n')
    else if (when !== undefined) reader.open(when)
    else if (/^<date\b/.test(line)) reader.open('')
    else if (line === '</date>') reader.close()
    else if (!line.startsWith('<') && line !== '') reader.writeToken(unescape(line.split('\t', 1)[0] ?? ''))
  }
  return { text: reader.text, published, dates: reader.dates }
}

/** Collects a text and the dates marked in it. */
class Reader {
  text = ''
  readonly dates: (Span & { readonly value: string })[] = []
  readonly #open: { readonly value: string; readonly start: number }[] = []

  open(value: string): void {
    this.#open.push({ value, start: this.text.length })
  }

  close(): void {
    const last = this.#open.pop()
    if (last === undefined || !calendar.test(last.value)) return
    const start = last.start + (/^\s*/.exec(this.text.slice(last.start))?.[0].length ?? 0)
    this.dates.push({ start, end: this.text.length, value: last.value })
  }

  write(words: string): void {
    this.text += words
  }

  /** Write a token with a blank before it, unless it is a mark that leans on the word before. */
  writeToken(token: string): void {
    const leans = /^(?:[,.;:!?%)\]”’]|['’]s|n['’]t)$/.test(token) || /[\n([“$]$|^$/.test(this.text)
    this.text += leans ? token : ` ${token}`
  }
}

function unescape(text: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => names[name] ?? whole)
}
