import type { Page } from 'playwright-core'

/** A colour as it is painted: red, green and blue from 0 to 255, opacity from 0 to 1. */
type Colour = readonly [number, number, number, number]

type Painted = 'color' | 'fill' | 'stroke'

/** What the checks look with; it lives in the page as `eyes`. */
interface Eyes {
  /** Says whether an element is drawn: not hidden, not kept for screen readers alone, not on its way out. */
  readonly seen: (element: Element) => boolean
  /** Names an element for a complaint. */
  readonly name: (element: Element) => string
  /** Gives the colour of an element's property over what is behind it, both opaque. */
  readonly paint: (element: Element, property: Painted) => readonly [Colour, Colour]
  /** Gives the least contrast of an element's outline with what it is drawn over, a few points along each of its sides. */
  readonly outline: (element: Element) => number
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
    const shade = (element: Element, property: Painted): Colour => {
      const style = getComputedStyle(element)
      const [red, green, blue, alpha] = parse(style[property])
      const own = property === 'fill' ? style.fillOpacity : property === 'stroke' ? style.strokeOpacity : 1
      const share = lineage(element).reduce((all, each) => all * Number(getComputedStyle(each).opacity), Number(own))
      return [red, green, blue, alpha * share]
    }
    const fills = (shape: Element, x: number, y: number): boolean => {
      const { left, right, top, bottom } = shape.getBoundingClientRect()
      if (!(shape instanceof SVGGeometryElement) || x < left || x > right || y < top || y > bottom) return false
      if (getComputedStyle(shape).fill === 'none' || shape.closest('defs, clipPath') || !eyes.seen(shape)) return false
      return shape.isPointInFill(new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()?.inverse()))
    }
    // what stands behind the middle of a part of a picture: the page, shapes of other marks painted before it, a word's own halo
    const backdrop = (element: Element): Colour => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const mark = element.closest('.mark')
      if (!mark && !element.matches('text')) return ground(element) // a lone drawing, whose parts lie upon each other
      const shapes = [...(element.closest('svg')?.querySelectorAll('path, circle, rect, ellipse, polygon') ?? [])]
      const before = shapes.filter(
        (shape) =>
          (shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0 &&
          !mark?.contains(shape) &&
          fills(shape, left + width / 2, top + height / 2),
      )
      const painted = before.reduce((below, shape) => over(shade(shape, 'fill'), below), ground(element))
      const { stroke, strokeWidth, paintOrder } = getComputedStyle(element)
      const haloed = element.matches('text') && paintOrder.startsWith('stroke') && parseFloat(strokeWidth) >= 2
      return haloed && stroke !== 'none' ? over(parse(stroke), painted) : painted
    }
    const share = (element: Element): number =>
      lineage(element).reduce((all, each) => all * Number(getComputedStyle(each).opacity), 1)
    // what is painted at a point of the window, from the canvas up
    const behind = (x: number, y: number): Colour =>
      document.elementsFromPoint(x, y).reduceRight<Colour>((below, each) => {
        const { backgroundColor, fill } = getComputedStyle(each)
        if (each instanceof SVGGeometryElement) return fill === 'none' ? below : over(shade(each, 'fill'), below)
        const [red, green, blue, alpha] = parse(backgroundColor)
        return over([red, green, blue, alpha * share(each)], below)
      }, parse('Canvas'))
    const edges = (element: Element): readonly (readonly [number, number])[] => {
      const { outlineOffset, outlineWidth } = getComputedStyle(element)
      const away = parseFloat(outlineOffset) + parseFloat(outlineWidth) / 2
      const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect()
      const between = (from: number, to: number): readonly number[] =>
        [0.1, 0.5, 0.9].map((at) => from + (to - from) * at)
      return [
        ...between(left, right).flatMap((x) => [[x, top - away] as const, [x, bottom + away] as const]),
        ...between(top, bottom).flatMap((y) => [[left - away, y] as const, [right + away, y] as const]),
      ].filter(([x, y]) => x >= 0 && x < innerWidth && y >= 0 && y < innerHeight)
    }
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
        const behind = element.closest('svg') ? backdrop(element) : ground(element)
        return [over(shade(element, property), behind), behind]
      },
      outline: (element) => {
        const [red, green, blue, alpha] = parse(getComputedStyle(element).outlineColor)
        const drawn: Colour = [red, green, blue, alpha * share(element)]
        const grounds = edges(element).map(([x, y]) => behind(x, y))
        return Math.min(...grounds.map((ground) => eyes.contrast(over(drawn, ground), ground)))
      },
      contrast: (one, other) => {
        const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
        return (light + 0.05) / (dark + 0.05)
      },
    }
  })
}
