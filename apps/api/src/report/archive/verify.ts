import { readFile } from 'node:fs/promises'
import { SetupError } from '@kartlaggning/db/setup-error'
import { runCommand } from '@kartlaggning/db/setup-sentence'
import { faultsInArchive } from './faults-in-archive.ts'

// pnpm run archive:verify kartlaggning-19-2026-arkiv.zip
await runCommand(async () => {
  const [path] = process.argv.slice(2)
  if (!path) throw new SetupError('Write: pnpm run archive:verify <file>, with the archive of a round.')
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new SetupError(`${path} cannot be read.`, { cause: error })
  })
  const faults = faultsInArchive(bytes)
  if (faults.length === 0) return console.log(`${path} is as it was made: every file has its checksum.`)
  for (const fault of faults) console.error(fault)
  console.error(`${faults.length} found.`)
  process.exitCode = 1
})
