import { doLater } from './later.ts'
import { clearStage, showPicture } from './stage.ts'

const readingLine = 0.6 // of the window's height: the step that has crossed it is the one being read

/** Turns the unrolled story into a scroll beside one stage. The HTML is whole without it; it only moves what stands there. */
class Story extends HTMLElement {
  #steps: readonly HTMLElement[] = []
  #stages: readonly SVGElement[] = [] // one for each size of window
  #shown = -1
  #pointed: EventTarget | null = null
  #lit: Element | null = null
  readonly #tellLater = doLater(() => this.#tell())
  readonly #lightLater = doLater(() => this.#light())

  connectedCallback(): void {
    this.#steps = [...this.querySelectorAll<HTMLElement>('[data-step]')]
    if (this.#steps.length === 0) return
    this.#stages = [...this.querySelectorAll<SVGElement>('[data-stage] svg')]
    const margin = `-${readingLine * 100}% 0% -${(1 - readingLine) * 100}% 0%`
    const follow = (): void => this.#show(this.#findRead())
    const observer = new IntersectionObserver(follow, { rootMargin: margin })
    for (const step of this.#steps) observer.observe(step)
    addEventListener('scrollend', () => setTimeout(follow)) // who goes on and comes back between two frames meets no observer
    this.#listen()
    this.#show(this.#findRead(), () => this.#tell())
    const resizing = new ResizeObserver(() => {
      follow()
      this.#tell()
    })
    for (const stage of this.#stages) resizing.observe(stage)
  }

  #listen(): void {
    this.addEventListener('click', (event) => this.#press(event))
    this.addEventListener('unread', () => this.#tell())
    this.#find('[data-stage]')?.addEventListener('keydown', (event) => this.#steer(event))
    for (const type of ['pointerover', 'focusin'] as const)
      this.addEventListener(type, ({ target }) => this.#point(target))
    for (const type of ['pointerout', 'focusout'] as const)
      this.addEventListener(type, ({ relatedTarget }) => this.#point(relatedTarget))
  }

  #findRead(): number {
    const line = innerHeight * readingLine
    return Math.max(
      0,
      this.#steps.findLastIndex((step) => step.getBoundingClientRect().top <= line),
    )
  }

  /** Goes over to a step; the stage says so in its own time. */
  #show(index: number, tell = this.#tellLater): void {
    const step = this.#steps[index]
    if (!step || index === this.#shown) return
    this.#shown = index
    for (const stage of this.#stages) stage.setAttribute('aria-busy', 'true')
    tell()
  }

  /** Shows and names on the stage the step that is being read. */
  #tell(): void {
    const index = this.#shown
    const step = this.#steps[index]
    if (!step) return
    this.#find('[data-stage] > .skip')?.setAttribute('href', `#${step.id}`)
    this.dataset['at'] = step.id // together with the picture: an earlier one may come to its end while this one waits
    this.#draw()
    this.#write('[data-caption]', step.querySelector('figcaption')?.textContent ?? '')
    this.#write('[data-place]', `${index + 1} of ${this.#steps.length}`)
    this.#find('[data-go="-1"]')?.setAttribute('aria-disabled', String(index === 0))
    this.#find('[data-go="1"]')?.setAttribute('aria-disabled', String(index === this.#steps.length - 1))
  }

  /** Shows the step on the stage of the window's size; the other stays empty until the window changes. */
  #draw(): void {
    for (const stage of this.#stages) {
      const picture = this.#steps[this.#shown]?.querySelector<SVGElement>(`svg.picture-${stage.dataset['size'] ?? ''}`)
      if (picture && stage.checkVisibility()) showPicture(stage, picture)
      else clearStage(stage)
    }
  }

  /** Goes to a step as a link to it would, keeps its address, and says once where the reader now is. */
  #go(index: number): void {
    const step = this.#steps[index]
    if (!step) return
    document.activeElement?.closest<SVGElement>('[data-stage] svg')?.focus() // rather than on a mark that the step may take away
    step.scrollIntoView()
    history.replaceState(null, '', `#${step.id}`)
    this.#show(index)
    const title = step.querySelector('h2')?.textContent ?? ''
    const caption = step.querySelector('figcaption')?.textContent ?? ''
    this.#write('[role="status"]', `Step ${index + 1} of ${this.#steps.length}: ${title}. ${caption}`)
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null
    if (button?.dataset['go']) this.#go(this.#shown + Number(button.dataset['go']))
  }

  #steer(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key.length > 1 && event.target instanceof SVGElement) return // within the picture such keys go from mark to mark
    const index = {
      ArrowRight: this.#shown + 1,
      ArrowDown: this.#shown + 1,
      j: this.#shown + 1,
      ArrowLeft: this.#shown - 1,
      ArrowUp: this.#shown - 1,
      k: this.#shown - 1,
      Home: 0,
      End: this.#steps.length - 1,
    }[event.key]
    if (index === undefined) return
    event.preventDefault()
    this.#go(index)
  }

  #point(target: EventTarget | null): void {
    this.#pointed = target
    this.#lightLater()
  }

  /** Lights one statement where it can be seen: its mark on the stage, its numbers and its picture in the step pointed at or read. */
  #light(): void {
    const target = this.#pointed
    const marked =
      target instanceof Element && this.contains(target) ? target.closest<HTMLElement>('[data-mark]') : null
    if (marked === this.#lit) return
    this.#lit = marked
    for (const name of ['data-lit', 'data-dim'])
      for (const each of this.querySelectorAll(`[${name}]`)) each.removeAttribute(name)
    if (!marked) return
    const step = marked.closest('[data-step]') ?? this.#steps[this.#shown]
    for (const place of [this.#find('[data-stage]'), step])
      for (const mark of place?.querySelectorAll(`[data-mark="${marked.dataset['mark'] ?? ''}"]`) ?? []) {
        mark.toggleAttribute('data-lit', true)
        mark.closest('.picture')?.toggleAttribute('data-dim', true) // told to the picture, since a rule with :has() restyles all marks at each step
      }
  }

  #find(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector)
  }

  #write(selector: string, text: string): void {
    const place = this.#find(selector)
    if (place) place.textContent = text
  }
}

customElements.define('headcount-story', Story)
