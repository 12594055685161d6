import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Put a finished folder in the place of another in two renames; if the second fails, the old one is put back. */
export async function swap(staged: string, out: string): Promise<void> {
  const old = `${out}.old-${process.pid}`
  await mkdir(dirname(out), { recursive: true })
  const near = await bringNear(staged, out)
  const hadOld = existsSync(out)
  if (hadOld) await rename(out, old)
  try {
    await rename(near, out)
  } catch (cause) {
    if (hadOld) await rename(old, out)
    throw cause
  }
  await rm(old, { recursive: true, force: true })
}

/** Mend what a killed build left beside `out`: the old site where none stands, and folders nobody will fetch. */
export async function sweep(out: string): Promise<void> {
  const parent = dirname(out)
  if (!existsSync(parent)) return
  const name = basename(out)
  const left = (await readdir(parent)).filter(
    (entry) => entry.startsWith(`${name}.old-`) || entry.startsWith(`${name}.new-`),
  )
  for (const entry of left) {
    if (entry.startsWith(`${name}.old-`) && !existsSync(out)) await rename(join(parent, entry), out)
    else await rm(join(parent, entry), { recursive: true, force: true })
  }
}

async function bringNear(staged: string, out: string): Promise<string> {
  const near = `${out}.new-${process.pid}`
  try {
    await rename(staged, near)
  } catch (cause) {
    if (!isCode(cause, 'EXDEV')) throw cause
    await cp(staged, near, { recursive: true })
  }
  return near
}

function isCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code
}
