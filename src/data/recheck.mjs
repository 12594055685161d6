import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
const found = readFileSync('mentions.csv', 'utf8').matchAll(/("(?:[^"]|"")*"|[^,\n]*)[,\n]/g)
const cells = [...found].map(([, cell]) => cell.replace(/^"|"$/g, '').replaceAll('""', '"').replace(/^'/, ''))
for (let row = cells.indexOf('page') + 1, width = row; row < cells.length; row += width) {
  const read = (name) => cells[row + cells.indexOf(name)]
  const words = new TextDecoder().decode(readFileSync(read('text'))).slice(read('quote_start'), read('quote_end'))
  const isSeed = hash('sha256', readFileSync(read('seed'))) === read('seed_sha256')
  process.stdout.write(`${isSeed && words === read('quote') ? 'holds' : 'FAILS'} ${read('id')}\n`)
}
