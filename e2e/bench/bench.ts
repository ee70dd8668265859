import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

// One after another, each in a process of its own, so that no measurement pays for another's garbage.
const chosen = process.argv.slice(2)
const benches = [
  'saves',
  'anonymous',
  'submits',
  'rules',
  'exports',
  'imports',
  'reports',
  'javascript',
  'pages',
  'keys',
].filter((name) => chosen.length === 0 || chosen.includes(name))
for (const name of benches) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
