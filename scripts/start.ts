import { build } from './build.ts'
import { formatUsage, type Usage } from './lib/args.ts'
import { serveUntilStopped } from './serve.ts'
import {
  abortOnSignals,
  outOption,
  parseCommand,
  portOption,
  rootOption,
  runCommand,
  siteOption,
} from './site/command.ts'

const usage: Usage = {
  command: 'npm start --',
  about: 'Build the site and serve it on loopback, with its address printed.',
  options: [rootOption, outOption, portOption, siteOption],
}

await runCommand(async () => {
  const { help, root, out, port, site } = parseCommand(process.argv.slice(2), usage)
  if (help) return console.log(formatUsage(usage))
  await build({ root, out, site, say: console.log, signal: abortOnSignals() })
  await serveUntilStopped(out, port)
})
