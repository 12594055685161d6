/**
 * Show one of the story's static pictures on the stage: its marks move to their new places, everything else fades over;
 * on an empty stage it stands at once. What the stage ends up with depends on the picture alone, not on what it showed.
 */
export function showPicture(stage: SVGElement, picture: SVGElement): void {
  const moves = stage.childElementCount > 0 && !matchMedia('(prefers-reduced-motion: reduce)').matches
  for (const gone of stage.querySelectorAll('.leaving')) gone.remove()
  copyAttribute(picture, stage, 'viewBox')
  copyAttribute(picture, stage, 'aria-label')
  swap(stage.querySelector(ground), picture.querySelector(ground), { moves, put: (next) => stage.prepend(next) })
  const standing = new Map(findMarks(stage).map((mark) => [mark.dataset['mark'], mark]))
  for (const target of findMarks(picture)) placeMark(stage, standing.get(target.dataset['mark']), { target, moves })
}

const ground = ':scope > :not([data-mark], .leaving)' // axes, lines and their words: all that belongs to no mark

function findMarks(svg: SVGElement): SVGElement[] {
  return [...svg.querySelectorAll<SVGElement>(':scope > [data-mark]')]
}

/** Set a mark in its target's place, class and drawing; one that is new to the stage stands there at once. */
function placeMark(
  stage: SVGElement,
  standing: SVGElement | undefined,
  { target, moves }: { target: SVGElement; moves: boolean },
): void {
  const mark = standing ?? (target.cloneNode(true) as SVGElement)
  if (standing)
    swap(mark.querySelector(':scope > :not(.leaving)'), target.firstElementChild, {
      moves,
      put: (next) => mark.append(next),
    })
  else stage.append(mark)
  for (const name of ['class', 'data-absent']) copyAttribute(target, mark, name)
  const [, x = '0', y = '0'] = /translate\(([^ ,)]+)[ ,]+([^)]+)\)/.exec(target.getAttribute('transform') ?? '') ?? []
  mark.style.transform = `translate(${x}px, ${y}px)`
  mark.removeAttribute('transform')
}

/** Put a copy of `next` where `old` stood, unless they are alike; the one fades in while the other fades out. */
function swap(
  old: Element | null,
  next: Element | null,
  { moves, put }: { moves: boolean; put: (next: Element) => void },
): void {
  if (!next || old?.isEqualNode(next)) return
  const copy = next.cloneNode(true) as Element
  put(copy)
  if (!moves) {
    old?.remove()
    return
  }
  copy.animate([{ opacity: 0 }, {}], { duration: 500, delay: 150, fill: 'backwards' })
  old?.classList.add('leaving')
  old?.setAttribute('aria-hidden', 'true')
  void old?.animate([{}, { opacity: 0 }], { duration: 250, fill: 'forwards' }).finished.then(() => old.remove())
}

function copyAttribute(from: Element, to: Element, name: string): void {
  to.setAttribute(name, from.getAttribute(name) ?? '')
}
