import { SetupError } from './setup-error.ts'

/** What an operator can do something about, by the code of Node or of PostgreSQL. */
const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room on it (`df -h` says how much there is), and start again.',
  53100: 'The disk of the database is full: make room on it, and start again.',
  25006: 'The database may only be read: give the address of the primary.',
  EROFS:
    'This copy lies on a disk that may only be read: copy it to one that can be written, or let DATA_DIR name a directory on one.',
  ERR_INVALID_URL:
    'An address in the environment cannot be read: special characters in a password are written as %23 for #, %2F for /, %3F for ?, %40 for @.',
  '28P01': 'The database refuses the password of DATABASE_URL: mend it there, or set it with `alter role … password`.',
  28000: 'The database does not let the user of DATABASE_URL in: see its pg_hba.conf.',
  '3D000': 'The database that DATABASE_URL names does not exist: create it with `create database`.',
  53300: 'The database has no connection free: raise its max_connections, or end what uses them.',
  '57P03': 'The database is starting up or shutting down: try again in a moment.',
  '42P01': 'The database has not been brought up to this code: run `pnpm db:migrate`, or `pnpm start`, first.',
  42883: 'The database has not been brought up to this code: run `pnpm db:migrate`, or `pnpm start`, first.',
  42501: 'The user of DATABASE_URL may not do this: it is done as the account that owns the database.',
  23503: 'What is named does not exist in the database: is the county code one of those that there are?',
}

/** Why nothing can listen at a port. */
const unheard: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken: end what uses it, or choose another',
  EACCES: 'may not be used by this account: choose another',
}

const UNREACHED = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE)$/
const CUT_OFF = /^(Connection terminated|timeout expired|timeout exceeded)/

/** Where the address of the database may be given. */
export type DatabaseVariable = 'DATABASE_URL' | 'MIGRATION_DATABASE_URL'

/** One sentence for what an operator can do something about; the whole trace for what nobody foresaw. */
export const setupSentence = (error: unknown, variable: DatabaseVariable = 'DATABASE_URL'): string =>
  sentenceOf(error).replace(/\bDATABASE_URL\b/, variable)

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof SetupError) return error.message
  // Node tries several addresses of one name, and then has a failure for each.
  if (error instanceof AggregateError && error.errors.length > 0) return sentenceOf(error.errors[0])
  const { code = '', syscall, path } = error as NodeJS.ErrnoException
  if (UNREACHED.test(code) || CUT_OFF.test(error.message))
    return `The database of DATABASE_URL cannot be reached (${code || error.message}): does it run, and is its address right?`
  if (syscall === 'listen' && unheard[code]) return `The port ${(error as { port?: number }).port} ${unheard[code]}.`
  if ((code === 'EACCES' || code === 'EPERM') && path && syscall !== 'listen')
    return `${path} may not be used by this account: give it the right to, or choose another DATA_DIR.`
  return sentences[code] ?? error.stack ?? error.message
}

/** Runs a command to its end; what goes wrong is told in a sentence, and the exit code says that it did. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    // Whoever works on the database does it as its owner, where that is given.
    const variable = process.env['MIGRATION_DATABASE_URL'] ? 'MIGRATION_DATABASE_URL' : 'DATABASE_URL'
    console.error(setupSentence(error, variable))
    process.exitCode = 1
  }
}
