import { setTimeout as wait } from 'node:timers/promises'
import { exit, Obstacle } from './report.ts'

const patience = 50
const pauseMs = 200

/** Do something that needs a root's lock; while another run holds it, such as that of `npm run dev`, wait and try again. */
export async function takeTurn<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Obstacle) || error.code !== exit.locked || tries >= patience) throw error
      await wait(pauseMs)
    }
  }
}
