import { parse } from 'yaml'
import type { Statement } from '../../src/schema/ledger.ts'
import { Step } from '../../src/schema/step.ts'
import { place, type Case, type Finding, type TextFile } from './evidence.ts'
import { parseMdx, readAttributes, type Node } from './mdx.ts'
import type { Problem } from './problem.ts'

const TYPED =
  /\p{N}[\p{N}.,]*|(?<!\p{L})(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?)(?!\p{L})/giu
const NAMING = new Set(['of', 'to', 'from', 'carrying'])
const COMPONENTS = new Set(['N', 'Day', 'Says', 'Ratio', 'Span', 'Count', 'Distance', 'Pull'])
const COUNTED = new Set(['sources', 'statements', 'mentions'])

/** Check that no step of the story types a number, and that every id it names is published. */
export function checkSteps(open: Case): readonly Problem[] {
  const orders = new Map<number, string>()
  return open.steps.flatMap((step) => {
    const mdx = parseMdx(step.text)
    if (mdx === undefined)
      return place([{ rule: 'step-syntax', message: 'Unexpected text, expected MDX with front matter' }], step)
    const front = readFront(mdx.front)
    if (front === undefined)
      return place(
        [{ rule: 'step-front', message: 'Unexpected front matter, expected order, title, scene and state' }],
        step,
        0,
      )
    const first = orders.get(front.order)
    orders.set(front.order, first ?? step.file)
    return [
      ...place(
        first === undefined
          ? []
          : [
              {
                rule: 'step-order',
                message: `Unexpected second step ${front.order}, expected one (${first} is it too)`,
              },
            ],
        step,
        0,
      ),
      ...place([...findTyped(front.title), ...front.state.flatMap((id) => checkStatement(id, open))], step, 0),
      ...mdx.nodes.flatMap((node) => checkNode(node, { step, bodyStart: mdx.bodyStart, open })),
    ]
  })
}

function readFront(source: string): Step | undefined {
  try {
    return Step.safeParse(parse(source)).data
  } catch {
    return undefined // no YAML
  }
}

interface Where {
  readonly step: TextFile
  readonly bodyStart: number
  readonly open: Case
}

function checkNode(node: Node, where: Where): readonly Problem[] {
  const at = where.bodyStart + (node.position?.start.offset ?? 0)
  const here = node.type.startsWith('mdxJsx')
    ? checkElement(node, where.open)
    : isScript(node)
      ? [{ rule: 'step-script', message: 'Unexpected code in a step, expected prose and components' }]
      : []
  const typed = node.type === 'text' || node.type.endsWith('ode') ? findTypedIn(node, where, at) : []
  return [
    ...place(here, where.step, at),
    ...typed,
    ...(node.children ?? []).flatMap((child) => checkNode(child, where)),
  ]
}

function findTypedIn({ value = '' }: Node, { step }: Where, at: number): readonly Problem[] {
  return [...value.matchAll(TYPED)].flatMap((match) => place(findTyped(match[0]), step, at + match.index))
}

function isScript({ type, value = '' }: Node): boolean {
  return type === 'mdxjsEsm' || (type.endsWith('Expression') && !/^\s*\/\*[\s\S]*\*\/\s*$/.test(value))
}

function findTyped(prose: string): readonly Finding[] {
  return [...prose.matchAll(TYPED)].map(([found]) => ({
    rule: 'number-typed',
    message: `Unexpected number \`${found}\` in the prose, expected it by the id of a statement`,
    mend: 'Write <N of="…"/>, or <Day of="…"/> for a date',
  }))
}

function checkElement(node: Node, open: Case): readonly Finding[] {
  const name = node.name ?? ''
  if (!COMPONENTS.has(name))
    return [{ rule: 'step-component', message: `Unexpected <${name}>, expected one of ${[...COMPONENTS].join(', ')}` }]
  const attributes = readAttributes(node)
  const named = [...attributes].filter(
    ([key, id]) => NAMING.has(key) && !(name === 'Count' && key === 'of' && COUNTED.has(id)),
  )
  const source = attributes.get('in')
  const statement = open.statementOf.get(attributes.get('of') ?? '')
  return [
    ...((node.attributes ?? []).length > attributes.size || !(attributes.has('of') || attributes.has('from'))
      ? [{ rule: 'step-component', message: `Unexpected attributes of <${name}>, expected ids in quotation marks` }]
      : []),
    ...named.flatMap(([, id]) => checkStatement(id, open)),
    ...(source === undefined || (statement !== undefined && isCarriedBy(statement, source, open))
      ? []
      : [
          {
            rule: 'unknown-source',
            message: `Unexpected source \`${source}\`, expected one that carries the statement`,
          },
        ]),
    ...((name === 'N' || name === 'Ratio') && statement?.quantity === null
      ? [{ rule: 'number-missing', message: `Cannot write the number of \`${statement.id}\` without one in it` }]
      : []),
  ]
}

function isCarriedBy({ mentions }: Statement, source: string, { mentionOf }: Case): boolean {
  return mentions.some((id) => mentionOf.get(id)?.source === source)
}

function checkStatement(id: string, { statementOf, mentionOf }: Case): readonly Finding[] {
  const statement = statementOf.get(id)
  if (statement === undefined)
    return [{ rule: 'unknown-statement', message: `Unexpected statement \`${id}\`, expected one of the ledger` }]
  const published = statement.mentions.some((mention) =>
    /^(?:confirmed|corrected)$/.test(mentionOf.get(mention)?.review ?? ''),
  )
  return published
    ? []
    : [
        {
          rule: 'statement-proposed',
          message: `Cannot tell of \`${id}\` without an editor’s decision on its words`,
          mend: 'Confirm or correct a mention of it in content/review/',
        },
      ]
}
