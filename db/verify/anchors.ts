import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import { appendFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SetupError } from '../setup-error.ts'

/** Where each chain stood: position and hash. */
export type Heads = ReadonlyMap<string, readonly [position: number, hash: string]>

interface Anchor {
  readonly at: string
  /** Hash of the line before, so that no line is taken away unseen. */
  readonly previous: string
  /** The chains that have moved since. */
  readonly heads: Readonly<Record<string, readonly [position: number, hash: string]>>
}

const FILE = 'trail-anchors.jsonl'
const KEY = 'anchor-key.pem'
const PUBLIC_KEY = 'anchor-key.pub.pem'

/** Where the trail is anchored, unless told otherwise. */
export const anchorDirectory = (environment: NodeJS.ProcessEnv): string =>
  environment['ANCHOR_DIR'] || join(environment['DATA_DIR'] || '.data', 'anchors')

/** Appends, signed, where the chains have come that have moved since the last line; nothing when none has. */
export function anchorsIn(directory: string): (heads: Heads) => Promise<void> {
  const file = join(directory, FILE)
  let known = new Map<string, string>()
  let last = ''
  let length = 0

  /** Again only when another process has written too. */
  async function catchUp(): Promise<void> {
    const found = await stat(file).catch(() => undefined)
    if ((found?.size ?? 0) === length) return
    const lines = await linesIn(directory)
    known = new Map()
    for (const line of lines) remember(parsed(line)?.heads ?? {})
    last = hashOf(lines.at(-1))
  }

  function remember(heads: Anchor['heads']): void {
    for (const [chain, [, hash]] of Object.entries(heads)) known.set(chain, hash)
  }

  return async (heads) => {
    await mkdir(directory, { recursive: true })
    const key = await privateKey(directory)
    await catchUp()
    const moved = Object.fromEntries([...heads].filter(([chain, [, hash]]) => known.get(chain) !== hash))
    if (Object.keys(moved).length === 0) return
    const said: Anchor = { at: new Date().toISOString(), previous: last, heads: moved }
    const text = JSON.stringify(said)
    const line = `${sign(null, Buffer.from(text), key).toString('base64')} ${text}`
    await appendFile(file, `${line}\n`, { mode: 0o600, flush: true })
    remember(moved)
    last = hashOf(line)
    length = (await stat(file)).size
  }
}

/** Every line, signed and in its place; what is not is told. Undefined when nothing has been anchored. */
export async function readAnchors(directory: string) {
  const lines = await linesIn(directory)
  if (lines.length === 0) return undefined
  const key = await publicKey(directory)
  const findings: string[] = []
  const anchors: Anchor[] = []
  for (const [index, line] of lines.entries()) {
    const read = isSigned(line, key) ? parsed(line) : undefined
    if (!read) findings.push(`Line ${index + 1} of the anchors is not as it was signed.`)
    else if (read.previous !== hashOf(lines[index - 1]))
      findings.push(`Before line ${index + 1} of the anchors, of ${read.at}, a line has been taken away or altered.`)
    if (read) anchors.push(read)
  }
  return { anchors, findings }
}

async function publicKey(directory: string): Promise<KeyObject> {
  const file = join(directory, PUBLIC_KEY)
  try {
    return createPublicKey(await readFile(file))
  } catch (error) {
    throw new SetupError(`The key of the anchors cannot be read: ${file}.`, { cause: error })
  }
}

async function linesIn(directory: string): Promise<string[]> {
  const text = await readFile(join(directory, FILE), 'utf8').catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return ''
    throw new SetupError(
      `The anchors in ${directory} cannot be read (${code}): is that where the server writes them?`,
      {
        cause: error,
      },
    )
  })
  return text.split('\n').filter(Boolean)
}

const textOf = (line: string) => line.slice(line.indexOf(' ') + 1)

function parsed(line: string): Anchor | undefined {
  try {
    return JSON.parse(textOf(line)) as Anchor
  } catch {
    // Cut off where the disk was full or the machine stopped.
    return undefined
  }
}

const isSigned = (line: string, key: KeyObject) =>
  verify(null, Buffer.from(textOf(line)), key, Buffer.from(line.slice(0, line.indexOf(' ')), 'base64'))

const hashOf = (line: string | undefined) => (line === undefined ? '' : createHash('sha256').update(line).digest('hex'))

async function privateKey(directory: string): Promise<KeyObject> {
  const file = join(directory, KEY)
  const known = await readFile(file).catch(() => undefined)
  if (known) return createPrivateKey(known)
  const { privateKey: key, publicKey: open } = generateKeyPairSync('ed25519')
  // The first of several that begin at the same time has made it.
  const isMade = await writeFile(file, key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' }).then(
    () => true,
    () => false,
  )
  if (!isMade) return createPrivateKey(await readFile(file))
  await writeFile(join(directory, PUBLIC_KEY), open.export({ type: 'spki', format: 'pem' }))
  return key
}
