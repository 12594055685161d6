import type { Page } from 'playwright-core'

/** A colour as it is painted: red, green and blue from 0 to 255, opacity from 0 to 1. */
type Colour = readonly [number, number, number, number]

/** What the checks look with; it lives in the page as `eyes`. */
interface Eyes {
  /** Says whether an element is drawn: not hidden, not kept for screen readers alone, not on its way out. */
  readonly seen: (element: Element) => boolean
  /** Names an element for a complaint. */
  readonly name: (element: Element) => string
  /** Gives the colour of an element's property over what is behind it, both opaque. */
  readonly paint: (element: Element, property: 'color' | 'fill' | 'stroke') => readonly [Colour, Colour]
  /** Gives the WCAG contrast of two opaque colours. */
  readonly contrast: (one: Colour, other: Colour) => number
}

declare global {
  var eyes: Eyes
}

/** Lend a page the eyes that the checks look with. */
export async function lendEyes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const parse = (css: string): Colour => {
      if (!brush) throw new Error('Cannot read colours without a canvas')
      brush.clearRect(0, 0, 1, 1)
      brush.fillStyle = css
      brush.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data
      return [red, green, blue, alpha / 255]
    }
    const over = ([r, g, b, alpha]: Colour, [red, green, blue]: Colour): Colour => [
      r * alpha + red * (1 - alpha),
      g * alpha + green * (1 - alpha),
      b * alpha + blue * (1 - alpha),
      1,
    ]
    const lineage = (element: Element): Element[] => {
      const line: Element[] = []
      for (let each: Element | null = element; each; each = each.parentElement) line.push(each)
      return line
    }
    const ground = (element: Element): Colour =>
      lineage(element)
        .reverse()
        .reduce((below, each) => over(parse(getComputedStyle(each).backgroundColor), below), parse('Canvas'))
    const luminance = (colour: Colour): number => {
      const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((value) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    globalThis.eyes = {
      seen: (element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        element.getClientRects().length > 0 &&
        !lineage(element).some((each) => getComputedStyle(each).clipPath === 'inset(50%)') &&
        !element.closest('.leaving'),
      name: (element) => {
        const figure = element.closest('[id]')?.id ?? ''
        const words = (element.textContent ?? '').trim().slice(0, 40)
        return `#${figure} ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${words}”`
      },
      paint: (element, property) => {
        const style = getComputedStyle(element)
        const [red, green, blue, alpha] = parse(style[property])
        const own = property === 'color' ? 1 : Number(property === 'fill' ? style.fillOpacity : style.strokeOpacity)
        const share = lineage(element).reduce((all, each) => all * Number(getComputedStyle(each).opacity), own)
        const behind = ground(element)
        return [over([red, green, blue, alpha * share], behind), behind]
      },
      contrast: (one, other) => {
        const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
        return (light + 0.05) / (dark + 0.05)
      },
    }
  })
}
