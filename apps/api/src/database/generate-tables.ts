import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startEmbedded } from '@kartlaggning/db/embedded'
import { migrate } from '@kartlaggning/db/migrate'
import { KNOWN_WALLS, readWalls } from '@kartlaggning/db/walls'
import pg from 'pg'

// Writes tables.ts and walls.txt from a freshly migrated database; with --verify it only says whether they are up to date.
const isVerifying = process.argv.includes('--verify')
const codegen = join(dirname(createRequire(import.meta.url).resolve('kysely-codegen/package.json')), 'dist/cli/bin.js')
const dataDir = mkdtempSync(join(tmpdir(), 'kartlaggning-tables-'))
const postgres = await startEmbedded({ dataDir, fsync: false })
try {
  await migrate(postgres.url)
  const { status } = spawnSync(
    process.execPath,
    [
      codegen,
      '--dialect=postgres',
      '--camel-case',
      '--date-parser=string',
      '--include-pattern=public.*',
      '--exclude-pattern=public.migration',
      '--log-level=warn',
      `--type-mapping=${JSON.stringify({ timestamptz: 'string', int8: 'number', bytea: 'Buffer' })}`,
      `--url=${postgres.url}`,
      `--out-file=${join(import.meta.dirname, 'tables.ts')}`,
      ...(isVerifying ? ['--verify'] : []),
    ],
    { stdio: 'inherit' },
  )
  process.exitCode = status ?? 1
  await writeWalls(postgres.url)
} finally {
  await postgres.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

async function writeWalls(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const walls = await readWalls(client)
  await client.end()
  if (!isVerifying) return writeFileSync(KNOWN_WALLS, walls)
  if (readFileSync(KNOWN_WALLS, 'utf8') === walls) return
  console.error('db/walls.txt is not how the migrations build: write it with pnpm db:tables.')
  process.exitCode = 1
}
