import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startEmbedded } from '@kartlaggning/db/embedded'
import { migrate } from '@kartlaggning/db/migrate'

// Writes tables.ts from a freshly migrated database; with --verify it only says whether the file is up to date.
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
      ...(process.argv.includes('--verify') ? ['--verify'] : []),
    ],
    { stdio: 'inherit' },
  )
  process.exitCode = status ?? 1
} finally {
  await postgres.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
