import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { Ended, Prompt } from '../../scripts/lib/prompt.ts'
import { run } from '../../scripts/pipeline.ts'
import { Session } from '../../scripts/review/session.ts'
import { walk } from '../../scripts/review/walk.ts'
import { makeRoot, sidecar } from '../root.ts'

const post = `Some 300 people gathered at the harbour on Monday, the Harbour Council said. The sea was calm.

The crowd could reach 900 people, including 40 older people, Mayor Ann Lee said on Tuesday.
`
const courier = 'The Harbour Council said on Monday that 300 people gathered at the harbour.\n'

const speakers = `- id: council
  name: Harbour Council
  aliases: [the council]
  role: council
  side: town
- id: lee
  name: Ann Lee
  aliases: [Mayor Ann Lee]
  role: mayor
  side: town
`

/** Make a root with two sources and a gazetteer that knows their speakers. */
export function makeDesk(files: Readonly<Record<string, string>> = {}): string {
  return makeRoot({
    'content/speakers.yaml': speakers,
    'seeds/one.txt': post,
    'seeds/one.yaml': sidecar(post),
    'seeds/two.txt': courier,
    'seeds/two.yaml': sidecar(courier, {
      id: 'pier-courier',
      outlet: 'Pier Courier',
      published: { earliest: '2020-05-07', latest: '2020-05-07', basis: 'printed on it' },
    }),
    ...files,
  })
}

/** What an editor saw, and how the walk ended. */
export interface Sitting {
  readonly out: string
  readonly ended: boolean // by the end of the input, before the last mention
  readonly session: Session
}

/** Walk the undecided mentions of a root, or all of them, with these lines typed; afterwards the input ends. */
export async function sit(root: string, typed: readonly string[], { all = false } = {}): Promise<Sitting> {
  const session = new Session(run(root))
  const ids = session.ledger.mentions.filter(({ review }) => all || review === 'proposed').map(({ id }) => id)
  const [input, output] = [new PassThrough(), new PassThrough()]
  const said: string[] = []
  output.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const prompt = new Prompt({ input, output, terminal: false })
  input.end(typed.map((line) => `${line}\n`).join(''))
  let ended = false
  try {
    const show = (text: string): void => void output.write(`${text}\n`)
    await walk(session, ids, { prompt, width: 100, signs: { open: '>>', close: '<<' }, show })
  } catch (error) {
    if (!(error instanceof Ended)) throw error
    ended = true
  } finally {
    prompt.close()
  }
  return { out: said.join(''), ended, session }
}

/** Read a review file of a root; undefined when there is none. */
export function readReview(root: string, source = 'harbour-post'): string {
  return readFileSync(join(root, `content/review/${source}.yaml`), 'utf8')
}
