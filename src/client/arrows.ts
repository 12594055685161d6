const strides: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
}

/** Makes every picture one stop for the tabulator, with arrow keys, Home and End from mark to mark inside it. */
export function steerMarks(): void {
  for (const picture of document.querySelectorAll('svg.picture')) picture.setAttribute('tabindex', '0')
  addEventListener('keydown', (event) => {
    const stride = strides[event.key]
    const picture = event.target instanceof Element ? event.target.closest('svg.picture') : null
    if (!picture || stride === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const marks = [...picture.querySelectorAll<SVGElement>('[data-mark] > a:not(.leaving)')].filter((mark) =>
      mark.checkVisibility({ visibilityProperty: true }),
    )
    const at = marks.findIndex((mark) => mark === document.activeElement)
    marks[Math.max(0, Math.min(marks.length - 1, at + stride))]?.focus()
  })
}
