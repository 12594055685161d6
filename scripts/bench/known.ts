import type { Workspace } from '../lib/draft.ts'
import { read } from '../steps/read.ts'
import { clearCorpus, layOutCorpus } from './corpus.ts'

/** What a bench knows of a root: its topic and its gazetteer, and one article's text. */
export interface Known extends Pick<Workspace, 'topic' | 'speakers'> {
  readonly text: string
}

/** Read the topic and the gazetteer as a corpus of the bench has them, and the text of its only article. */
export function readKnown(from: string): Known {
  const root = layOutCorpus(from, 1)
  try {
    const { topic, speakers, sources } = read(root)
    return { topic, speakers, text: sources.map((source) => source.open().text).join('\n') }
  } finally {
    clearCorpus(root)
  }
}
