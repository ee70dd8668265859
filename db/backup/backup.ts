import { writeFile } from 'node:fs/promises'
import { argumentsBy } from '../command-arguments.ts'
import { onTheDatabase } from '../embedded/running.ts'
import { SetupError } from '../setup-error.ts'
import { runCommand } from '../setup-sentence.ts'
import { newKey } from './new-key.ts'
import { writeBackup } from './write-backup.ts'

// pnpm backup FILE --recipient age1…     pnpm backup --keygen KEY-FILE
const options = { keygen: { type: 'string' }, recipient: { type: 'string', multiple: true, short: 'r' } } as const
const USAGE =
  'Say to which file and for whose key: pnpm backup <file> --recipient age1… (or BACKUP_RECIPIENT); ' +
  'pnpm backup --keygen <key file> makes a pair of keys.'

await runCommand(async () => {
  const { values, positionals } = argumentsBy(options, USAGE)
  const [file, ...more] = positionals
  if (values.keygen !== undefined && !file) return makeKey(values.keygen)
  const recipients = values.recipient ?? process.env['BACKUP_RECIPIENT']?.split(/[\s,]+/).filter(Boolean) ?? []
  if (!file || more.length > 0 || recipients.length === 0) throw new SetupError(USAGE)
  const rows = await onTheDatabase(process.env, { isMade: false }, (url) => writeBackup(url, file, recipients))
  const count = Object.values(rows).reduce((sum, each) => sum + each, 0)
  console.log(`${file}: ${count} rows of ${Object.keys(rows).length} tables.`)
})

async function makeKey(file: string): Promise<void> {
  const { identity, recipient } = await newKey()
  await writeFile(file, `# public key: ${recipient}\n${identity}\n`, { mode: 0o600, flag: 'wx' }).catch(
    (error: unknown) => {
      throw new SetupError(`The key file ${file} cannot be made: is it there already?`, { cause: error })
    },
  )
  console.log(`Private key: ${file} – keep it elsewhere than the backups. Public key:\n${recipient}`)
}
