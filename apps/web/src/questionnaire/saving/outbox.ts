import { sharesComputer } from '../../session.tsx'
import { createStore as openStore, promisifyRequest, setMany, values, clear } from 'idb-keyval'
import { addressKey } from './answer-address.ts'
import { browserKeeps } from './browser-keeps.ts'
import { isNewer, type Unsent } from './unsent.ts'

/** Where changes are kept on this computer until they are acknowledged. */
export interface Outbox {
  readonly keep: (changes: readonly Unsent[]) => Promise<void>
  readonly forget: (changes: readonly Unsent[]) => Promise<void>
  readonly keepOverReload: (changes: readonly Unsent[]) => Promise<void>
}

const inOutbox = openStore('kartlaggning', 'outbox')

/** A database that has not answered by then is not waited for. */
const PATIENCE = 1500

const keptAs = ({ respondentId, change }: Unsent) => `${respondentId} ${addressKey(change)}`

const SOON = 150
const soon = new Map<string, Unsent>()
let writing: ReturnType<typeof setTimeout> | undefined

/** Keeps changes on this computer until they are acknowledged, in one go for the keys of a word; on a shared computer not at all. */
export async function keep(changes: readonly Unsent[]): Promise<void> {
  if (sharesComputer()) return
  for (const it of changes) soon.set(keptAs(it), it)
  writing ??= setTimeout(() => void writeSoon(), SOON)
}

/** Keeps changes until the page has been loaded again; on a shared computer not even so long. */
export async function keepOverReload(changes: readonly Unsent[]): Promise<void> {
  if (sharesComputer()) return
  for (const it of changes) soon.set(keptAs(it), it)
  await writeSoon()
}

async function writeSoon(): Promise<void> {
  clearTimeout(writing)
  writing = undefined
  const changes = [...soon]
  soon.clear()
  if (changes.length > 0) await orWarn(() => setMany(changes, inOutbox))
}

/** Forgets what has been acknowledged, but not what has been written over it since. */
export async function forget(changes: readonly Unsent[]): Promise<void> {
  await writeSoon()
  await orWarn(() =>
    inOutbox('readwrite', (store) => {
      for (const acknowledged of changes) forgetOne(store, acknowledged)
      return promisifyRequest(store.transaction)
    }),
  )
}

function forgetOne(store: IDBObjectStore, acknowledged: Unsent): void {
  const key = keptAs(acknowledged)
  const reading = store.get(key) as IDBRequest<Unsent | undefined>
  reading.onsuccess = () => {
    if (reading.result && !isNewer(reading.result, acknowledged)) store.delete(key)
  }
}

/** What this person left unsent for one respondent; read while it is asked who it is. */
export async function unsentOf(personId: string | Promise<string>, respondentId: string): Promise<readonly Unsent[]> {
  const [all, person] = await Promise.all([everything(), personId])
  return all.filter((it) => it.personId === person && it.respondentId === respondentId)
}

export async function emptyOutbox(): Promise<void> {
  soon.clear()
  await orWarn(() => clear(inOutbox))
}

export async function emptyOutboxUnlessOf(personId: string): Promise<void> {
  const all = await everything()
  if (all.some((it) => it.personId !== personId)) await emptyOutbox()
}

const everything = async (): Promise<readonly Unsent[]> => (await orWarn(() => values<Unsent>(inOutbox))) ?? []

/** A browser that refuses storage costs the safety net, never the answer, and never the wait. */
async function orWarn<T>(work: () => Promise<T>): Promise<T | undefined> {
  if (!browserKeeps.get()) return undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('The database of the browser does not answer')), PATIENCE)
  })
  try {
    const working = work()
    // It may only have been slow.
    working.then(
      () => browserKeeps.set(true),
      () => undefined,
    )
    return await Promise.race([working, late])
  } catch (error) {
    console.warn('The outbox cannot be used', error)
    browserKeeps.set(false)
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
