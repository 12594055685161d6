import type { Page } from 'playwright-core'

/** Compares both sizes of the stage with the picture that stands in the text at the step it shows; gives what differs. */
export function compareStage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const alone = (svg: Element): Element | null => svg.querySelector(':scope > :not([data-mark], .leaving)')
    const place = (mark: SVGElement): string =>
      (mark.getAttribute('transform') ?? mark.style.transform).match(/-?[\d.]+/g)?.join(' ') ?? ''
    const write = (svg: Element): readonly string[] => [
      `${svg.getAttribute('viewBox') ?? ''} ${svg.getAttribute('aria-label') ?? ''}`,
      alone(svg)?.outerHTML ?? '',
      ...[...svg.querySelectorAll<SVGElement>(':scope > [data-mark]')].map((mark) =>
        [
          mark.dataset['mark'],
          mark.getAttribute('class'),
          mark.dataset['absent'] ?? '',
          place(mark),
          mark.querySelector(':scope > :not(.leaving)')?.outerHTML,
        ].join(' | '),
      ),
    ]
    const at = document.querySelector<HTMLElement>('headcount-story')?.dataset['at'] ?? ''
    return [...document.querySelectorAll<SVGElement>('[data-stage] svg')].flatMap((stage) => {
      const picture = document.querySelector(`#${at} .scene .picture-${stage.dataset['size'] ?? ''}`)
      const [shown, meant] = [write(stage), picture ? write(picture) : []]
      return shown.flatMap((line, index) =>
        line === meant[index] ? [] : [`${at}: ${line}, not ${meant[index] ?? ''}`],
      )
    })
  })
}

/** Names the statements whose marks can be seen within the visible pictures of a part of the page. */
export function readMarks(page: Page, within: string): Promise<readonly string[]> {
  return page.$$eval(`${within} svg`, (pictures) => {
    const visible = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true })
    const marks = pictures.filter(visible).flatMap((svg) => [...svg.querySelectorAll<SVGElement>('[data-mark]')])
    return marks.filter(visible).map((mark) => mark.dataset['mark'] ?? '')
  })
}
