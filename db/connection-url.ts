import { SetupError } from './setup-error.ts'

const UNESCAPED = 'in its user or password, write %23 for #, %2F for /, %3F for ?, %40 for @ and %25 for %'

/** What is wrong with an address that may hold a password, in words that hold nothing of it; undefined when it can be read. */
export function flawInUrl(url: string): string | undefined {
  // What ends the address before its host, such as a # in the password, would make a host of the user and a path of the rest.
  const afterHost = /^[a-z]+:\/\/[^/?#]*(.*)$/is.exec(url)?.[1] ?? url
  if (!URL.canParse(url) || afterHost.includes('@') || !isDecodable(url))
    return `is no address that can be read: ${UNESCAPED}`
  return undefined
}

/** The address of the database for whoever works on it as its owner, as it may be used; or a sentence for whoever set it. */
export function databaseUrlIn({ MIGRATION_DATABASE_URL, DATABASE_URL }: NodeJS.ProcessEnv): string {
  const [name, url] = MIGRATION_DATABASE_URL
    ? ['MIGRATION_DATABASE_URL', MIGRATION_DATABASE_URL]
    : ['DATABASE_URL', DATABASE_URL]
  if (!url)
    throw new SetupError(
      'Say which database is meant, as its owner: MIGRATION_DATABASE_URL=postgres://owner:password@host/name.',
    )
  if (!/^postgres(ql)?:\/\//.test(url)) throw new SetupError(`${name} must begin with postgres://.`)
  const flaw = flawInUrl(url)
  if (flaw) throw new SetupError(`${name} ${flaw}.`)
  return url
}

function isDecodable(url: string): boolean {
  try {
    const { username, password, pathname } = new URL(url)
    return [username, password, pathname].every((part) => decodeURIComponent(part) !== undefined)
  } catch {
    return false
  }
}
