import type { Article } from '../../../scripts/lib/draft.ts'
import { clean } from '../../../scripts/steps/clean.ts'

/** Clean an invented text of the Harbour Post. */
export function cleanText(text: string): Article {
  return clean({
    file: 'seeds/one.txt',
    text,
    sha256: '0'.repeat(64),
    sidecar: {
      id: 'one',
      outlet: 'Harbour Post',
      title: 'x',
      url: null,
      published: null,
      rights: 'full',
      sha256: '0'.repeat(64),
    },
  })
}

/** Give the kind of each line that is not blank. */
export function kindsOf(text: string): string[] {
  return cleanText(text)
    .lines.filter(({ kind }) => kind !== 'blank')
    .map(({ kind }) => kind)
}

export const body = 'Some 300 people gathered at the harbour, the town hall said.'

/** Give the kind of one line that stands between paragraphs of an article. */
export function kindOf(line: string): string | undefined {
  return kindsOf(`${body}\n\n${line}\n\nIt was the largest crowd in ten years, said Ann Lee.`)[1]
}
