import { expect, test } from 'vitest'
import { exit, Obstacle } from '../../scripts/lib/report.ts'
import { takeTurn } from '../../scripts/lib/turn.ts'

test('work that another run locks out is tried again until the lock is free', async () => {
  let tries = 0
  const work = (): Promise<string> => {
    tries += 1
    if (tries < 3) throw new Obstacle('another run writes', { code: exit.locked })
    return Promise.resolve('done')
  }
  expect([await takeTurn(work), tries]).toEqual(['done', 3])
})

test('any other trouble ends the work at once', async () => {
  let tries = 0
  const work = (): Promise<never> => {
    tries += 1
    return Promise.reject(new Obstacle('no disk'))
  }
  await expect(takeTurn(work)).rejects.toThrow('no disk')
  expect(tries).toBe(1)
})
