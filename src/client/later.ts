const rest = 120 // milliseconds without a key after which a reader has arrived somewhere, rather than is passing by

let pressed = -Infinity // when a key was last pressed

addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true })

/**
 * Gives a function that has something done once the next frame is painted and no key is being pressed any more, however often it is
 * called until then: what a reader does is answered first, in a frame that has nothing else to do, and what follows from it comes after.
 */
export function doLater(act: () => void): () => void {
  let isAsked = false
  const look = (): void => {
    const left = pressed + rest - performance.now()
    if (left > 0) return void setTimeout(look, left)
    isAsked = false
    act()
  }
  return () => {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(() => setTimeout(look))
  }
}
