import type { Decision } from '../../src/schema/decision.ts'
import { Problems } from '../lib/problem.ts'
import type { Option, Prompt } from '../lib/prompt.ts'
import { formatProblems, Obstacle, showControls } from '../lib/report.ts'
import { locateText } from '../reading/page/read.ts'
import { findPlace } from '../lib/text.ts'
import { showContext, type Signs } from './context.ts'
import { amend, confirm, join, reject, split, type Deciding, type Matter } from './decide.ts'
import { describeReading, describeStatement, describeWhole, formatRows, type Row, type Setting } from './reading.ts'
import type { Session } from './session.ts'
import { listJoinable } from './statement.ts'

/** What a walk is shown on: the prompt, how wide its lines are, and how quoted words are marked. */
export interface Stage {
  readonly prompt: Prompt
  readonly width: number
  readonly signs: Signs
  readonly show: (text: string) => void // prints text whose signs may be colours, as it is
}

/** Walk an editor through mentions one at a time; every decision is written before the next question. Throws Ended when the editor's input ends. */
export async function walk(session: Session, ids: readonly string[], stage: Stage): Promise<void> {
  for (let at = 0; at < ids.length;) {
    const matter = findMatter(session, ids[at] ?? '')
    showMatter(session, matter, stage, `${String(at + 1)} of ${String(ids.length)}`)
    const step = await askStep(session, matter, stage.prompt)
    if (step === 'quit') return
    if (step === 'undo') at = undo(session, ids, at, stage.prompt)
    else if (step === 'skip' || (await decide(session, matter, step, stage.prompt))) at += 1
  }
}

type Step = Deciding | 'skip' | 'undo' | 'quit'

function findMatter(session: Session, id: string): Matter {
  const read = session.read.get(id)
  if (read === undefined) throw new Error(`Unexpected mention ${id}, expected one that the machine read`)
  return { read, mention: session.find(id), decision: session.findDecision(id) }
}

function findSetting({ ledger, product }: Session): Setting {
  return { ledger, topic: product.workspace.topic, speakers: product.workspace.speakers }
}

function showMatter(session: Session, { read, mention, decision }: Matter, stage: Stage, progress: string): void {
  const setting = findSetting(session)
  const article = session.openArticle(mention.source)
  const source = session.ledger.sources.find(({ id }) => id === mention.source)
  if (source === undefined) throw new Error(`Unexpected source ${mention.source}`)
  const { line } = findPlace(article.text, mention.quote.start)
  const published = source.published === null ? 'published on an unknown day' : `published ${source.published.latest}`
  stage.prompt.say(
    `\n${progress} · ${source.outlet}, ${published} · ${locateText(article.file, article.sidecar.id)}:${String(line)}\n`,
  )
  const context = showContext(article, mention.quote, { width: stage.width - 2, signs: stage.signs })
  stage.show(context.map((words) => `  ${words}`.trimEnd()).join('\n'))
  const rows = [
    ...describeReading(read, setting),
    ...describeWhole(read, setting),
    ...describeStatement(mention, setting),
    ...describeDecision(decision, mention),
  ]
  stage.prompt.say(`\n${formatRows(rows)}\n`)
}

function describeDecision(decision: Decision | undefined, { decision: carried }: Matter['mention']): readonly Row[] {
  if (decision === undefined) return []
  const changes = (carried?.changes ?? []).map(({ field, from, to }): Row => [
    '',
    `${field}: ${from ?? 'none'} → ${to ?? 'none'}`,
  ])
  return [['decided', `${decision.decision}${decision.reason === undefined ? '' : `: ${decision.reason}`}`], ...changes]
}

function askStep(session: Session, { mention, decision }: Matter, prompt: Prompt): Promise<Step> {
  const canJoin = listJoinable({ ledger: session.ledger, speakers: session.product.workspace.speakers }, mention)
  const isDecided = decision !== undefined
  const options: readonly (Option<Step> & { readonly offered: boolean })[] = [
    { key: 'c', label: 'confirm', value: confirm, offered: !isDecided || decision.decision === 'reject' },
    { key: 'e', label: 'correct', value: amend, offered: true },
    { key: 'r', label: 'reject', value: reject, offered: true },
    { key: 'j', label: 'join', value: join, offered: canJoin.some(({ id }) => id !== mention.statement) },
    { key: 'o', label: 'own statement', value: split, offered: isShared(session, mention.statement) },
    { key: 's', label: 'skip', value: 'skip', offered: true },
    { key: 'u', label: 'undo', value: 'undo', offered: session.undoable > 0 },
    { key: 'q', label: 'quit', value: 'quit', offered: true },
  ]
  return prompt.choose({
    text: 'Decide:',
    options: options.filter(({ offered }) => offered),
    fallback: isDecided ? 's' : 'c',
  })
}

function isShared({ ledger }: Session, id: string | null): boolean {
  const statement = ledger.statements.find((each) => each.id === id)
  return statement !== undefined && statement.mentions.length > 1
}

/** Ask what a decision needs and take it; what would not hold is told, and the mention is asked again. */
async function decide(session: Session, matter: Matter, deciding: Deciding, prompt: Prompt): Promise<boolean> {
  const decision = await deciding(prompt, matter, findSetting(session))
  if (decision === undefined) return false
  try {
    session.decide(decision)
  } catch (error) {
    if (!(error instanceof Problems)) throw error
    prompt.say(formatProblems(error.problems))
    return false
  }
  const { review, statement } = session.find(decision.mention)
  prompt.say(`  ${review}${statement === null ? '' : `: ${statement}`}`)
  return true
}

/** Take back the last decision and go back to its mention; stays where it is when that cannot be. */
function undo(session: Session, ids: readonly string[], at: number, prompt: Prompt): number {
  try {
    const id = session.undo()
    return id === undefined ? at : ids.indexOf(id)
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error
    prompt.say(`  ${showControls(error.message)}`)
    return at
  }
}
