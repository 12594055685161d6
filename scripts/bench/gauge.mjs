// Preloaded into every process of a bench: each adds what it used to a file when it ends.
import { appendFileSync } from 'node:fs'

const file = process.env.HEADCOUNT_GAUGE
process.on('exit', () => {
  if (file === undefined) return
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  appendFileSync(
    file,
    `${JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 })}\n`,
  )
})
