import ts from 'typescript'

/** A rule, as `speaker/name.isGiven`, and the answer it was forced to when a row failed for it. */
export type Noticed = readonly [rule: string, answer: boolean]

/** As many counter-examples as a rule needs; of those beyond nobody asks. */
export const enough = 2

/** The code of a file in which rules can be forced, and their names. */
export interface Marked {
  readonly code: string
  readonly rules: readonly string[]
}

/** Mark what remembers answers in a file, and its rules where they are wanted: named functions that say that they answer `boolean`. */
export function markRules(text: string, file: string, isWanted = true): Marked {
  const rules: string[] = []
  const render = (node: ts.Node): string => {
    const rule = isWanted ? nameOfRule(node) : undefined
    if (rule !== undefined) rules.push(`${file}.${rule}`)
    let [code, at] = ['', node.pos]
    ts.forEachChild(node, (child) => {
      code += text.slice(at, child.pos) + render(child)
      at = child.end
    })
    code += text.slice(at, node.end)
    if (ts.isCallExpression(node) && /^once(?:Per|InARow)$/u.test(node.expression.getText()))
      return ` force.anew(() => ${code})`
    if (rule === undefined) return code
    const answer = `force.answer('${file}.${rule}', () =>`
    return ts.isBlock(node) ? ` { return ${answer} ${code}) }` : ` ${answer} (${code}))`
  }
  return { code: render(ts.createSourceFile(`${file}.ts`, text, ts.ScriptTarget.Latest, true)), rules }
}

/** Give the name of the rule that a node is the body of, its own or that of what holds it: `const isPart = onceInARow((text): boolean => …)`. */
function nameOfRule(node: ts.Node): string | undefined {
  const made = node.parent
  if (made === undefined || !(ts.isFunctionDeclaration(made) || ts.isArrowFunction(made)) || made.body !== node) return
  if (made.type?.kind !== ts.SyntaxKind.BooleanKeyword && made.type?.kind !== ts.SyntaxKind.TypePredicate) return
  if (ts.isFunctionDeclaration(made)) return made.name?.text
  const holder = ts.isCallExpression(made.parent) ? made.parent.parent : made.parent
  return ts.isVariableDeclaration(holder) ? holder.name.getText() : undefined
}
