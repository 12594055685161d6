import { expect, test } from 'vitest'
import { judge, type Turn } from '../../scripts/bench/paint.ts'

const turn = (embed: number, bare: number, again: number): Turn => ({ embed, bare, again })

test('an embed is within noise when it lies no farther from the bare page than two loads of that page lie apart', () => {
  const near = [turn(310, 300, 316), turn(306, 312, 300), turn(400, 302, 290)]
  expect(judge(near)).toMatchObject({
    'ms apart': 9,
    'ms between two loads of the bare page': 12,
    'of the bare page': 'within noise',
  })
  const far = near.map(({ embed, ...rest }) => ({ embed: embed + 4, ...rest }))
  expect(judge(far)).toMatchObject({ 'ms apart': 13, 'of the bare page': 'beyond the noise' })
})

test('one load that the machine held up moves neither the medians nor the noise', () => {
  const calm = [turn(304, 300, 308), turn(304, 308, 300), turn(304, 300, 308), turn(304, 308, 300)]
  const held = [...calm, turn(2000, 300, 1900)]
  const figuresOf = (turns: readonly Turn[]) => Object.values(judge(turns)).filter((each) => typeof each === 'number')
  expect(figuresOf(held)[0]).toBe(figuresOf(calm)[0])
  expect(figuresOf(held)[4]).toBe(figuresOf(calm)[4])
})
