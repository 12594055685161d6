// Plain old JavaScript on purpose: it must run, and speak, on any Node.
var needed = [22, 18]
var found = process.versions.node.split('.').map(Number)
var old = found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])
if (old) {
  process.stderr.write(
    'Node ' +
      process.versions.node +
      ' is too old, expected ' +
      needed.join('.') +
      ' or newer: run “npm ci” once, then the script through npm (“npm start”, “npm run ingest”), which uses the project’s own Node; if install scripts were blocked, “npm rebuild node --ignore-scripts=false” brings it.\n',
  )
  process.exit(2)
}
