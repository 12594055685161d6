const patience = 250 // milliseconds that a pointer may be on its way from a mark to its card

let shown: HTMLElement | undefined
let owner: SVGElement | undefined // the mark that the shown card belongs to
let dismissed: SVGElement | undefined // the mark whose card was closed by a key: it opens again once pointer and focus have left it
let leaving: ReturnType<typeof setTimeout> | undefined

/** Open the card of the mark that the pointer, the focus or a finger is on, and keep it while either is on mark or card. */
export function openCards(): void {
  addEventListener('pointerover', point)
  addEventListener('focusin', ({ target }) => follow(target))
  addEventListener('click', tap)
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dismiss(event.target)
    if (event.key === 'Tab') walk(event)
  })
  addEventListener('scroll', ({ target }) => target === shown || scrollAway(), { passive: true, capture: true })
}

/** A finger cannot hover. */
function point({ pointerType, target }: PointerEvent): void {
  if (pointerType !== 'touch') follow(target)
}

function follow(target: EventTarget | null): void {
  clearTimeout(leaving)
  const mark = findMark(target)
  if (mark !== dismissed) dismissed = undefined
  if (mark && mark !== dismissed) show(mark)
  else if (!isWithinCard(target)) leaving = setTimeout(close, patience)
}

/** A tap on a mark opens its card, which leads on, and a tap elsewhere closes it. */
function tap(event: MouseEvent): void {
  if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || isWithinCard(event.target)) return
  const mark = findMark(event.target)
  if (mark && show(mark)) event.preventDefault()
  else close()
}

/**
 * A card does not float over a page on its way, but for that of a mark in focus, which may itself have asked for the way.
 * A pointer that moves again, and is still on the mark, opens it again.
 */
function scrollAway(): void {
  if (!shown) return
  if (owner?.contains(document.activeElement)) return place(shown, owner)
  close()
  addEventListener('pointermove', point, { once: true })
}

function dismiss(target: EventTarget | null): void {
  dismissed = document.querySelector<SVGElement>('svg [data-mark]:hover') ?? findMark(target)
  close()
}

/** The tabulator goes from a mark into its card, and out of it to what follows the mark: the card itself stands at the end of the page. */
function walk(event: KeyboardEvent): void {
  const stops = [owner?.querySelector('a'), ...(shown?.querySelectorAll('a') ?? [])]
  const at = shown ? stops.findIndex((stop) => stop === document.activeElement) : -1
  if (at < 0) return
  const next = stops[at + (event.shiftKey ? -1 : 1)]
  if (next) event.preventDefault()
  ;(next ?? stops[0])?.focus() // from which the browser itself goes on
}

function findMark(target: EventTarget | null): SVGElement | undefined {
  const mark = target instanceof Element ? target.closest<SVGElement>('svg [data-mark]') : null
  return mark ?? undefined
}

function isWithinCard(target: EventTarget | null): boolean {
  return target instanceof Node && shown?.contains(target) === true
}

/** Opens a mark's card; false where there is none, such as in a browser that cannot open any. */
function show(mark: SVGElement): boolean {
  const card = document.getElementById(`card-${mark.dataset['mark'] ?? ''}`)
  if (!card || !('showPopover' in card)) return false
  if (card === shown) return true
  close()
  shown = card
  owner = mark
  card.showPopover()
  place(card, mark)
  return true
}

/** Sets a card below its mark, or above where there is no room, and always within the window. */
function place(card: HTMLElement, owner: SVGElement): void {
  const mark = (owner.querySelector('.glyph') ?? owner).getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = card
  const gap = 10
  const below = mark.bottom + gap
  const top = below + height <= innerHeight ? below : mark.top - gap - height
  const left = mark.left + mark.width / 2 - width / 2
  card.style.top = `${Math.max(gap, top)}px`
  card.style.left = `${Math.max(gap, Math.min(left, document.documentElement.clientWidth - width - gap))}px`
}

function close(): void {
  clearTimeout(leaving)
  shown?.hidePopover()
  shown = undefined
}
