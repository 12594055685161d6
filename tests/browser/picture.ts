import type { Page } from 'playwright-core'

/** Compares the stage, once it is drawn, with the picture that stands in the text at the step it shows; gives what differs. */
export async function compareStage(page: Page): Promise<readonly string[]> {
  const differences = await page.waitForFunction(() => {
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
    const stages = [...document.querySelectorAll<SVGElement>('[data-stage] svg')].filter((one) => one.checkVisibility())
    if (stages.some((stage) => stage.childElementCount === 0 || stage.hasAttribute('aria-busy'))) return null
    return stages.flatMap((stage) => {
      const picture = document.querySelector(`#${at} .scene .picture-${stage.dataset['size'] ?? ''}`)
      const [shown, meant] = [write(stage), picture ? write(picture) : []]
      return shown.flatMap((line, index) =>
        line === meant[index] ? [] : [`${at}: ${line}, not ${meant[index] ?? ''}`],
      )
    })
  })
  return (await differences.jsonValue()) ?? []
}

/** Wait until the stage, where there is one, has been drawn to its end; it may still be moving. */
export async function awaitStage(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const stages = [...document.querySelectorAll('[data-stage] svg')].filter((stage) => stage.checkVisibility())
    return stages.every((stage) => stage.childElementCount > 0 && !stage.hasAttribute('aria-busy'))
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
