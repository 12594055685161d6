import { beforeEach, expect, test, vi } from 'vitest'

const reader = new EventTarget()
vi.stubGlobal('addEventListener', reader.addEventListener.bind(reader))
vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint, 16))
const { doLater } = await import('../../src/client/later.ts')

/** Presses a key now. */
function press(): void {
  reader.dispatchEvent(Object.defineProperty(new Event('keydown'), 'timeStamp', { value: performance.now() }))
}

beforeEach(() => vi.advanceTimersByTime(1000)) // long after any key

test('what is asked for is done once, after the next frame, however often it is asked for until then', () => {
  const act = vi.fn()
  const later = doLater(act)
  for (let time = 0; time < 3; time += 1) later()
  vi.advanceTimersByTime(15)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(5)
  expect(act).toHaveBeenCalledOnce()
  later()
  vi.advanceTimersByTime(20)
  expect(act).toHaveBeenCalledTimes(2)
})

test('nothing is done while key follows key, and all that waits is done soon after the last', () => {
  const act = vi.fn()
  const later = doLater(act)
  for (let key = 0; key < 20; key += 1) {
    press()
    later()
    vi.advanceTimersByTime(100)
  }
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(50)
  expect(act).toHaveBeenCalledOnce()
})
