import { SetupError } from '@kartlaggning/db/setup-error'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { glob, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../..')
const WEB = join(ROOT, 'apps/web')
const SOURCES = [
  'apps/web/{src,public}/**/*',
  'apps/web/*.{ts,html,json}',
  'packages/schema/src/**/*.ts',
  'pnpm-lock.yaml',
]

/** Builds the web application, unless what is built came from the very same sources. */
export async function buildWeb(): Promise<void> {
  const mark = join(WEB, 'dist/.built-from')
  const sources = await hashOfSources()
  if (existsSync(mark) && (await readFile(mark, 'utf8')) === sources) return
  await rm(mark, { force: true })
  await runVite()
  await writeFile(mark, sources)
}

async function hashOfSources() {
  const files: string[] = []
  for await (const entry of glob(SOURCES, { cwd: ROOT, withFileTypes: true })) {
    if (entry.isFile() && !/\.test\.tsx?$/.test(entry.name)) files.push(join(entry.parentPath, entry.name))
  }
  const hash = createHash('sha256')
  for (const file of files.toSorted()) {
    hash.update(file.slice(ROOT.length))
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  }
  return hash.digest('hex')
}

/** In a process of its own: bundling must not hold up the database's start. */
async function runVite() {
  const vite = join(createRequire(join(WEB, 'package.json')).resolve('vite/package.json'), '../bin/vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: WEB,
    // Whatever starts us: for development or a test, React would be half as large again, and slower.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve))
  if (code !== 0) throw new SetupError('The web application could not be built: what stands above says why.')
}
