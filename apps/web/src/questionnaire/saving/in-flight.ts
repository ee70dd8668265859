import { isNewer, type Unsent } from './unsent.ts'

/** At most so many changes in one request. */
const BATCH = 200

export type Batch = ReadonlyMap<string, Unsent>

/** Changes by address that have not been acknowledged. A page that is being left sends without waiting for replies. */
export interface InFlight {
  readonly waiting: Batch
  /** What has been sent and not been answered, by the number of the request. */
  readonly requests: ReadonlyMap<number, Batch>
  readonly requestCount: number
  /** The last change at each address that the server has acknowledged. */
  readonly acknowledged: Batch
}

export const nothingInFlight: InFlight = {
  waiting: new Map(),
  requests: new Map(),
  requestCount: 0,
  acknowledged: new Map(),
}

export const isEmpty = ({ waiting, requests }: InFlight) => waiting.size === 0 && requests.size === 0

/** Replies may come in another order than what they are about was written in. */
export function isOvertaken({ acknowledged }: InFlight, key: string, unsent: Unsent): boolean {
  const last = acknowledged.get(key)
  return last !== undefined && isNewer(last, unsent)
}

/** The last of what was written at an address and is not acknowledged; `rejected` is a batch just sent back. */
export function newest(inFlight: InFlight, key: string, rejected?: Batch): Unsent | undefined {
  return [inFlight.waiting, ...inFlight.requests.values(), ...(rejected ? [rejected] : [])]
    .flatMap((batch) => batch.get(key) ?? [])
    .filter((it) => !isOvertaken(inFlight, key, it))
    .reduce<Unsent | undefined>((last, it) => (last && isNewer(last, it) ? last : it), undefined)
}

export function allInFlight(inFlight: InFlight): readonly Unsent[] {
  return [...inFlight.requests.values(), inFlight.waiting].flatMap((batch) =>
    [...batch].filter(([key, it]) => !isOvertaken(inFlight, key, it)).map(([, it]) => it),
  )
}

export const withWaiting = (inFlight: InFlight, waiting: Batch): InFlight => ({ ...inFlight, waiting })

/** Takes what one page has written into the next request. */
export function nextRequest(inFlight: InFlight): { request: number; batch: Batch; inFlight: InFlight } {
  const [first] = inFlight.waiting.values()
  const batch = new Map([...inFlight.waiting].filter(([, it]) => it.writer === first?.writer).slice(0, BATCH))
  const request = inFlight.requestCount + 1
  return {
    request,
    batch,
    inFlight: {
      ...inFlight,
      waiting: without(inFlight.waiting, batch.keys()),
      requests: new Map(inFlight.requests).set(request, batch),
      requestCount: request,
    },
  }
}

export const withoutRequest = (inFlight: InFlight, request: number): InFlight => ({
  ...inFlight,
  requests: without(inFlight.requests, [request]),
})

/** What has been written over it meanwhile has seen the version that it got. */
export function withAcknowledged(inFlight: InFlight, key: string, unsent: Unsent, version: number): InFlight {
  const { waiting, acknowledged } = inFlight
  const newer = waiting.get(key)
  const seen = newer && { ...newer, change: { ...newer.change, seen: version } }
  return {
    ...inFlight,
    acknowledged: new Map(acknowledged).set(key, unsent),
    waiting: seen ? new Map(waiting).set(key, seen) : waiting,
  }
}

export function without<K, T>(map: ReadonlyMap<K, T>, keys: Iterable<K>): ReadonlyMap<K, T> {
  const left = new Map(map)
  for (const key of keys) left.delete(key)
  return left
}
