import { isNewer, type Unsent } from './outbox.ts'

/** At most so many changes in one request. */
const BATCH = 200

export type Batch = ReadonlyMap<string, Unsent>

/** Changes by place that have not been acknowledged: waiting, or sent. A page that is being left sends without waiting for replies. */
export function createInFlight() {
  const waiting = new Map<string, Unsent>()
  const sent = new Set<Batch>()
  const acknowledged = new Map<string, Unsent>()

  /** Replies may come in another order than what they are about was written in. */
  function isOvertaken(key: string, unsent: Unsent): boolean {
    const last = acknowledged.get(key)
    return last !== undefined && isNewer(last, unsent)
  }

  /** The last of what was written at a place, and is not acknowledged. */
  function newest(key: string, ...batches: readonly Batch[]): Unsent | undefined {
    return [waiting, ...sent, ...batches]
      .flatMap((it) => it.get(key) ?? [])
      .filter((it) => !isOvertaken(key, it))
      .reduce<Unsent | undefined>((last, it) => (last && isNewer(last, it) ? last : it), undefined)
  }

  /** What one page has written, in one request. */
  function nextBatch(): Batch {
    const [first] = waiting.values()
    const batch = new Map([...waiting].filter(([, it]) => it.writer === first?.writer).slice(0, BATCH))
    for (const key of batch.keys()) waiting.delete(key)
    sent.add(batch)
    return batch
  }

  return {
    waiting,
    sent,
    newest,
    nextBatch,
    has: (key: string) => newest(key) !== undefined,
    isEmpty: () => waiting.size === 0 && sent.size === 0,
    /** What is replied to earlier requests is heard of no more. */
    clear() {
      waiting.clear()
      sent.clear()
    },
    all: (): readonly Unsent[] =>
      [...sent, waiting].flatMap((batch) =>
        [...batch].filter(([key, it]) => !isOvertaken(key, it)).map(([, it]) => it),
      ),
    isOvertaken,
    acknowledged: (key: string, unsent: Unsent) => void acknowledged.set(key, unsent),
  }
}
