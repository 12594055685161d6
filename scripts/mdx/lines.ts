import type { Readable } from 'node:stream'

/** Read a stream line by line: only `\n` ends one, so that any JSON may stand in it; what comes behind the last is none. */
export async function* readLines(stream: Readable): AsyncGenerator<string, undefined> {
  let begun: string[] = []
  for await (const chunk of stream.setEncoding('utf8') as AsyncIterable<string>) {
    const [first = '', ...rest] = chunk.split('\n')
    begun.push(first)
    for (const next of rest) {
      yield begun.join('')
      begun = [next]
    }
  }
  return undefined
}
