/**
 * Show one of the story's static pictures on the stage: its marks move to their new places, everything else fades over;
 * on an empty stage it stands at once. What the stage ends up with depends on the picture alone, not on what it showed.
 * While the stage is still being drawn it says that it is busy.
 */
export function showPicture(stage: SVGElement, picture: SVGElement): void {
  const moves = stage.childElementCount > 0 && !matchMedia('(prefers-reduced-motion: reduce)').matches
  stop(stage)
  for (const gone of stage.querySelectorAll('.leaving')) gone.remove()
  copyAttribute(picture, stage, 'viewBox')
  copyAttribute(picture, stage, 'aria-label')
  const standing = new Map(findMarks(stage).map((mark) => [mark.dataset['mark'], mark]))
  const marks = findMarks(picture).map((target) => placeMark(stage, standing.get(target.dataset['mark']), target))
  const scenery = {
    old: stage.querySelector(ground),
    next: picture.querySelector(ground),
    put: (next: Element) => stage.prepend(next),
  }
  const changes = [scenery, ...marks].filter(({ old, next }) => !next || !old?.isEqualNode(next))
  for (const { old } of changes) if (old) takeAway(old, moves)
  const drawings = changes.filter(({ next }) => next)
  if (moves) drawOn(stage, drawings, performance.now())
  else drawings.forEach(draw)
}

/** Takes everything off a stage that cannot be seen, so that it costs nothing and shows nothing old when it can be. */
export function clearStage(stage: SVGElement): void {
  stop(stage)
  stage.replaceChildren()
}

const ground = ':scope > :not([data-mark], .leaving)' // axes, lines and their words: all that belongs to no mark
const frames = new WeakMap<SVGElement, number>() // in which the rest of a stage is drawn
const most = 20 // elements that a frame may draw anew: a slow phone has no time for more

/** A drawing that gives way to another in its place; either may be missing. */
interface Change {
  readonly old: Element | null
  readonly next: Element | null
  readonly put: (next: Element) => void
}

function findMarks(svg: SVGElement): SVGElement[] {
  return [...svg.querySelectorAll<SVGElement>(':scope > [data-mark]')]
}

/** Sets a mark in its target's place and class, and says which drawing it has and which it should have; one without a drawing does not travel. */
function placeMark(stage: SVGElement, standing: SVGElement | undefined, target: SVGElement): Change {
  const mark = standing ?? (target.cloneNode(false) as SVGElement)
  if (!standing) stage.append(mark)
  for (const name of ['class', 'data-absent']) copyAttribute(target, mark, name)
  const old = mark.querySelector(':scope > :not(.leaving)')
  const [, x = '0', y = '0'] = /translate\(([^ ,)]+)[ ,]+([^)]+)\)/.exec(target.getAttribute('transform') ?? '') ?? []
  mark.style.transform = `translate(${x}px, ${y}px)`
  mark.style.transition = old ? '' : 'none'
  mark.removeAttribute('transform')
  const put = (next: Element): void => {
    mark.append(next)
    mark.style.transition = ''
  }
  return { old, next: target.firstElementChild, put }
}

function takeAway(old: Element, moves: boolean): void {
  if (!moves) return old.remove()
  old.classList.add('leaving')
  old.setAttribute('aria-hidden', 'true')
  void old.animate([{}, { opacity: 0 }], { duration: 250, fill: 'forwards' }).finished.then(() => old.remove())
}

/** Lets the drawings of a change of scene come into sight together, though they are drawn a few elements a frame. */
function drawOn(stage: SVGElement, changes: readonly Change[], began: number): void {
  stop(stage)
  if (changes.length === 0) return
  stage.setAttribute('aria-busy', 'true')
  const frame = requestAnimationFrame(() => {
    let room = most
    const rest = changes.filter((change) => {
      if (room <= 0) return true
      const copy = draw(change)
      room -= copy.querySelectorAll('*').length
      const delay = Math.max(0, 150 + began - performance.now())
      const fading = copy.animate([{ opacity: 0 }, {}], { duration: 500, delay, fill: 'backwards' })
      void fading.finished.then(() => fading.cancel()) // lest the browser weighs it when the drawing is to fade again
      return false
    })
    drawOn(stage, rest, began)
  })
  frames.set(stage, frame)
}

function draw({ next, put }: Change): Element {
  const copy = next?.cloneNode(true) as Element
  put(copy)
  return copy
}

/** Drops what was still to be drawn. */
function stop(stage: SVGElement): void {
  cancelAnimationFrame(frames.get(stage) ?? 0)
  stage.removeAttribute('aria-busy')
}

function copyAttribute(from: Element, to: Element, name: string): void {
  const value = from.getAttribute(name)
  if (value === null) to.removeAttribute(name)
  else to.setAttribute(name, value)
}
