const calm = matchMedia('(prefers-reduced-motion: reduce)')

/**
 * Show one of the story's static pictures on the stage: marks that stand in both move to their new places, everything
 * else fades over. What the stage ends up with depends on the picture alone, not on what it showed before.
 */
export function showPicture(stage: SVGElement, picture: SVGElement): void {
  for (const gone of stage.querySelectorAll('.leaving')) gone.remove()
  copyAttribute(picture, stage, 'viewBox')
  copyAttribute(picture, stage, 'aria-label')
  const [before, after] = [stage, picture].map(
    (svg) =>
      new Map(
        [...svg.querySelectorAll<SVGElement>(':scope > [data-mark]')].map((mark) => [mark.dataset['mark'], mark]),
      ),
  )
  const [oldGround, ground] = [stage, picture].map((svg) => svg.querySelector(':scope > :not([data-mark])'))
  if (ground && !oldGround?.isEqualNode(ground)) {
    if (oldGround) leave(oldGround)
    stage.prepend(enter(ground.cloneNode(true) as SVGElement))
  }
  for (const [id, mark] of before ?? []) if (!after?.has(id)) leave(mark)
  for (const [id, mark] of after ?? []) placeMark(stage, mark, before?.get(id))
}

function placeMark(stage: SVGElement, target: SVGElement, standing: SVGElement | undefined): void {
  const mark = standing ?? enter(target.cloneNode(true) as SVGElement)
  if (standing) dress(standing, target)
  else stage.append(mark)
  mark.style.transform = (target.getAttribute('transform') ?? '').replace(
    /translate\(([^ ,)]+)[ ,]+([^)]+)\)/,
    'translate($1px, $2px)',
  )
  mark.removeAttribute('transform')
}

/** Give a standing mark the class, name and drawing of its target. */
function dress(mark: SVGElement, target: SVGElement): void {
  copyAttribute(target, mark, 'class')
  copyAttribute(target, mark, 'aria-label')
  const [old, next] = [[...mark.children], [...target.children]]
  if (old.length === next.length && old.every((child, index) => next[index]?.isEqualNode(child))) return
  for (const child of old) leave(child)
  for (const child of next) mark.append(enter(child.cloneNode(true) as SVGElement))
}

function copyAttribute(from: Element, to: Element, name: string): void {
  to.setAttribute(name, from.getAttribute(name) ?? '')
}

function enter<T extends Element>(element: T): T {
  if (!calm.matches) element.animate([{ opacity: 0 }, {}], { duration: 500, delay: 150, fill: 'backwards' })
  return element
}

function leave(element: Element): void {
  if (calm.matches) {
    element.remove()
    return
  }
  element.classList.add('leaving')
  element.removeAttribute('data-mark')
  element.setAttribute('aria-hidden', 'true')
  void element.animate([{}, { opacity: 0 }], { duration: 250, fill: 'forwards' }).finished.then(() => element.remove())
}
