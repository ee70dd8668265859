import { readFile } from 'node:fs/promises'
import { argumentsBy } from '../command-arguments.ts'
import { onTheDatabase } from '../embedded/running.ts'
import { SetupError } from '../setup-error.ts'
import { runCommand } from '../setup-sentence.ts'
import { restoreBackup } from './restore-backup.ts'

// pnpm restore FILE --key KEY-FILE
const options = { key: { type: 'string', short: 'k' } } as const
const USAGE = 'Say which file, and where its private key is: pnpm restore <file> --key <key file> (or BACKUP_KEY_FILE).'

const AFTERWARDS =
  'Nobody is signed in, and links in letters that had left open nothing: everybody signs in by a code sent to their address. ' +
  'Roles, access, second factors, keys of programs and what had been erased are as they were then: what has been taken from ' +
  'somebody since, or erased, is to be so again.'

await runCommand(async () => {
  const { values, positionals } = argumentsBy(options, USAGE)
  const [file, ...more] = positionals
  const key = values.key ?? process.env['BACKUP_KEY_FILE']
  if (!file || more.length > 0 || !key) throw new SetupError(USAGE)
  const identities = await identitiesIn(key)
  const { at, rows } = await onTheDatabase(process.env, { isMade: true }, (url) => restoreBackup(url, file, identities))
  const count = Object.values(rows).reduce((sum, each) => sum + each, 0)
  console.log(`Restored as it stood ${at}: ${count} rows of ${Object.keys(rows).length} tables.`)
  console.log(AFTERWARDS)
})

/** As age-keygen writes them: a key a line, and comments. */
async function identitiesIn(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new SetupError(`The key file ${file} cannot be read.`, { cause: error })
  })
  return text.split(/\r?\n/).filter((line) => line && !line.startsWith('#'))
}
