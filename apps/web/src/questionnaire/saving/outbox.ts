import { sharesComputer } from '../../session.tsx'
import { clear, createStore, promisifyRequest, setMany, values } from 'idb-keyval'
import { addressKey } from './answer-address.ts'
import { isNewer, type Unsent } from './unsent.ts'

/** Where changes are kept on this computer until they are acknowledged. */
export interface Outbox {
  readonly keep: (changes: readonly Unsent[]) => Promise<void>
  readonly forget: (changes: readonly Unsent[]) => Promise<void>
  readonly keepOverReload: (changes: readonly Unsent[]) => Promise<void>
}

const inOutbox = createStore('kartlaggning', 'outbox')

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

/** Keeps changes until the page has been loaded again, on whatever computer: the same person goes on at once. */
export async function keepOverReload(changes: readonly Unsent[]): Promise<void> {
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

/** A browser that refuses storage costs the safety net, never the answer. */
async function orWarn<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    console.warn('The outbox cannot be used', error)
    return undefined
  }
}
