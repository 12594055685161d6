// Preloaded into a child process: lists every folder in the reverse of the order that the disk gives.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const real = fs.readdirSync
fs.readdirSync = (...args) => real(...args).reverse()
syncBuiltinESMExports()
