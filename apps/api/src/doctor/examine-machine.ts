import { freeBytesOf } from '@kartlaggning/db/embedded/full-disk'
import { anchorDirectory } from '@kartlaggning/db/verify/anchors'
import { constants, existsSync } from 'node:fs'
import { access } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Config } from '../config.ts'
import { codeOfFailure } from '../mail/mail-failure.ts'
import { smtp } from '../mail/sender.ts'
import { of, type Finding } from './finding.ts'

const GB = 1024 ** 3
const LITTLE = GB
const TOO_LITTLE = GB / 4
const PATIENCE = 5000
const MOST_SECONDS_APART = 60

const isLocal = (url: string) => /^(localhost|127\.|\[::1\])/.test(new URL(url).hostname)

export function examineEnvironment({ databaseUrl, publicUrl, secondFactorRequired }: Config): Finding[] {
  const { ok, note } = of('environment')
  const findings = [ok(`Node ${process.versions.node}; every variable that is set can be used.`)]
  if (databaseUrl !== undefined && isLocal(publicUrl))
    findings.push(note(`PUBLIC_URL is ${publicUrl}: that is the address that stands in letters.`))
  else if (databaseUrl !== undefined && !publicUrl.startsWith('https:'))
    findings.push(
      note('PUBLIC_URL is not https: sessions and answers travel in clear, and cookies are not marked secure.'),
    )
  if (databaseUrl !== undefined && !secondFactorRequired)
    findings.push(note('SECOND_FACTOR is optional: whoever reads the mail of a coordinator signs in as them.'))
  return findings
}

export async function examineMail({ databaseUrl, mailUrl, mailFrom, publicUrl }: Config): Promise<Finding[]> {
  const { ok, note, wrong } = of('mail')
  if (mailUrl === undefined)
    return [
      databaseUrl === undefined
        ? ok('The demo has a mailbox page.')
        : wrong('MAIL_URL is not set: nobody can sign in, since codes and invitations go by mail.'),
    ]
  const findings: Finding[] = []
  if (mailFrom.includes('@localhost'))
    findings.push(note(`MAIL_FROM is ${mailFrom}: most mail servers refuse that sender.`))
  const { protocol, hostname, port, username } = new URL(mailUrl)
  const server = `${hostname}${port && `:${port}`}`
  try {
    await smtp(mailUrl, mailFrom, publicUrl).verify()
    findings.push(ok(`The mail server ${server} answers${username && ' and accepts the login'}.`))
    if (protocol === 'smtp:' && !isLocal(mailUrl) && !mailUrl.includes('requireTLS=true'))
      findings.push(
        note('Mail goes unencrypted where the server does not offer STARTTLS: add ?requireTLS=true, or use smtps://.'),
      )
  } catch (error) {
    const code = error instanceof Error ? codeOfFailure(error) : ''
    findings.push(wrong(`The mail server ${server} cannot be used (${code}): ${whatToDo(code)}`))
  }
  return findings
}

const whatToDo = (code: string) =>
  code === 'EAUTH'
    ? 'it refuses the user or password of MAIL_URL.'
    : code === 'ETLS'
      ? 'the connection cannot be encrypted; see its certificate.'
      : 'see its address and port, and that the network lets this machine reach it.'

export async function examineDisk({ dataDir }: Config): Promise<Finding> {
  const { ok, note, wrong } = of('disk')
  const free = await freeBytesOf(firstThatExists(resolve(dataDir)))
  const said = `${(free / GB).toFixed(1)} GB are free on the disk of ${dataDir}`
  if (free < TOO_LITTLE) return wrong(`${said}: make room.`)
  return free < LITTLE ? note(`${said}.`) : ok(`${said}.`)
}

/** The demo makes it itself, beside its data. */
export async function examineAnchors({ databaseUrl }: Config): Promise<Finding[]> {
  if (databaseUrl === undefined) return []
  const { ok, wrong } = of('disk')
  const directory = anchorDirectory(process.env)
  try {
    // Fails on what is no directory too.
    await access(`${firstThatExists(resolve(directory))}/.`, constants.W_OK)
    return [ok(`How far the trail has come is noted in ${directory}.`)]
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return [
      wrong(
        `ANCHOR_DIR is ${directory}, where nothing can be written (${code}): a trail that is cut off would not be found.`,
      ),
    ]
  }
}

const firstThatExists = (path: string): string => (existsSync(path) ? path : firstThatExists(dirname(path)))

export function examineProxy({ databaseUrl, publicUrl, trustedProxies }: Config): Finding {
  const { ok, note, wrong } = of('proxy')
  if (databaseUrl === undefined) return ok('The demo is reached from this machine only.')
  const isBehind = publicUrl.startsWith('https:')
  if (isBehind && trustedProxies === false)
    return wrong(
      'PUBLIC_URL is https, which a proxy ends, and TRUSTED_PROXIES names none: everybody seems to come from the proxy, and ' +
        'one who guesses codes shuts all others out. Give the number of proxies, or their addresses.',
    )
  if (!isBehind && trustedProxies !== false)
    return note('TRUSTED_PROXIES names a proxy, and PUBLIC_URL is not https: is it the address that people use?')
  return ok('PUBLIC_URL and TRUSTED_PROXIES fit together.')
}

/** By the clock of whoever answers at PUBLIC_URL; without a network nothing is said. */
export async function examineClock({ publicUrl }: Config): Promise<Finding[]> {
  const { ok, wrong } = of('clock')
  const reply = await fetch(`${publicUrl}/api/health/live`, { signal: AbortSignal.timeout(PATIENCE) }).catch(
    () => undefined,
  )
  const at = Date.parse(reply?.headers.get('date') ?? '')
  if (Number.isNaN(at)) return []
  const apart = Math.round(Math.abs(at - Date.now()) / 1000)
  if (apart <= MOST_SECONDS_APART) return [ok('The clock agrees with that of PUBLIC_URL.')]
  return [wrong(`The clock is ${apart} seconds from that of PUBLIC_URL: set it by NTP.`)]
}
