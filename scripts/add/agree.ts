import type { Prompt } from '../lib/prompt.ts'
import { exit, Obstacle } from '../lib/report.ts'
import { acceptDraft, askFor, checkId, type Answers, type Frame } from './ask.ts'
import type { Draft } from './draft.ts'
import { formatTwins } from './show.ts'
import type { Twin } from './twin.ts'

/** Who is there to agree. */
export interface Company {
  readonly yes: boolean // take every default, and go on past a likeness
  readonly prompt: Prompt | undefined // undefined: nobody is there to ask
  readonly tell: (text: string) => void
}

/** Go on past sources that hold the same words only when somebody says so. */
export async function passTwins(twins: readonly Twin[], { yes, prompt, tell }: Company): Promise<void> {
  if (twins.length === 0) return
  const report = formatTwins(twins)
  if (yes || prompt) tell(`\n${report}`)
  if (yes) return
  if (prompt === undefined) throw refuse(`${report}\nNothing was added; --yes adds it all the same`)
  if (!(await prompt.confirm('Add it all the same?', false))) throw refuse('Nothing was added')
}

/** Ask until the person agrees; where nobody is to be asked, every default holds. */
export async function agree(draft: Draft, frame: Frame, { yes, prompt, tell }: Company): Promise<Answers> {
  if (prompt === undefined || yes) {
    const answers = acceptDraft(draft, frame)
    const fault = checkId(answers.id, frame.ids)
    if (fault !== undefined) throw new Obstacle(fault)
    return answers
  }
  tell('')
  for (let all = false; ; all = true) {
    const answers = await askFor(prompt, draft, frame, { all })
    const choice = await prompt.choose({
      text: `Add it as ${answers.id}, published ${answers.published ?? 'on an unknown day'}?`,
      options: [
        { key: 'y', label: 'yes', value: 'yes' },
        { key: 'e', label: 'edit every field', value: 'edit' },
        { key: 'n', label: 'no', value: 'no' },
      ],
      fallback: 'y',
    })
    if (choice === 'yes') return answers
    if (choice === 'no') throw refuse('Nothing was added')
  }
}

function refuse(message: string): Obstacle {
  return new Obstacle(message, { code: exit.rejected })
}
