import type { RemoteChange, Presence } from '@kartlaggning/schema/answers/presence'

/** Somebody who has a page of a respondent's answers open. */
export interface Viewer {
  readonly respondentId: string
  readonly personId: string
  readonly name: string
  /** Where they are; null on pages about the whole. */
  readonly section: string | null
  /** The open page: what it has saved itself is no change to it. */
  readonly page: string | null
  /** What they may know of; null is the whole. */
  readonly sections: readonly string[] | null
}

export interface Subscriber {
  here(present: readonly Presence[]): void
  changed(change: RemoteChange): void
  end(): void
}

type ViewerHere = Pick<Viewer, 'personId' | 'name' | 'section'>
/** What a process tells the others: who sits with it, or what has been saved there. */
export interface PresenceMessage {
  readonly respondentId: string
  readonly here?: readonly ViewerHere[]
  readonly saved?: { readonly sections: readonly string[] | null; readonly pages: readonly (string | null)[] }
}

interface Subscription {
  readonly viewer: Viewer
  readonly subscriber: Subscriber
  /** What was last sent to them. */
  sent: string
  /** The stream has ended as it does now and then: until this moment the page may come back, and misses nothing. */
  until: number | null
  missed: RemoteChange | null
}

/** Longer than a browser takes to come back. */
const GRACE = 4000
/** Others that have not been heard of for so long have ended. */
const GONE_AFTER = 20_000
const MOST_NAMED = 40

export type PresenceRegistry = ReturnType<typeof createPresenceRegistry>

/** Who has which page open, in this process and as the others report it. In memory only: it is worth nothing afterwards. */
export function createPresenceRegistry(now: () => number = Date.now) {
  const subscriptions = new Map<string, Set<Subscription>>()
  const elsewhere = new Map<string, Map<string, { at: number; here: readonly ViewerHere[] }>>()
  const saved = new Map<string, { sections: Set<string> | null; pages: Set<string | null> }>()
  /** Respondents whose presence has changed, here or anywhere. */
  const moved = { here: new Set<string>(), anywhere: new Set<string>() }

  const subscriptionsTo = (respondentId: string) => [...(subscriptions.get(respondentId) ?? [])]
  const move = (respondentId: string) => [moved.here, moved.anywhere].forEach((it) => it.add(respondentId))

  function subscribe(viewer: Viewer, subscriber: Subscriber) {
    const before = subscriptionsTo(viewer.respondentId).find(
      ({ until, viewer: it }) => until !== null && isSame(it, viewer),
    )
    if (before) unsubscribe(before)
    const subscription: Subscription = { viewer, subscriber, sent: '', until: null, missed: null }
    subscriptions.set(viewer.respondentId, (subscriptions.get(viewer.respondentId) ?? new Set()).add(subscription))
    move(viewer.respondentId)
    if (before?.missed) subscriber.changed(before.missed)
    return {
      leave: () => unsubscribe(subscription),
      pause: () => void (subscription.until = now() + GRACE),
    }
  }

  function unsubscribe(subscription: Subscription) {
    const { respondentId } = subscription.viewer
    if (!subscriptions.get(respondentId)?.delete(subscription)) return
    if (subscriptions.get(respondentId)?.size === 0) subscriptions.delete(respondentId)
    move(respondentId)
  }

  /** Everyone else, where the one who asks may know of it. */
  function othersPresent({ respondentId, personId, sections }: Viewer): Presence[] {
    const all = [
      ...subscriptionsTo(respondentId).map((it): ViewerHere => it.viewer),
      ...[...(elsewhere.get(respondentId)?.values() ?? [])].flatMap(({ here }) => here),
    ]
    const others = all.filter((it) => it.personId !== personId && reaches(sections, it.section))
    const unique = new Map(others.map((it) => [`${it.personId} ${it.section}`, { name: it.name, section: it.section }]))
    return [...unique.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
  }

  /** How many pages a person has open, on whatever. */
  const openBy = (personId: string) =>
    [...subscriptions.values()].reduce(
      (count, those) => count + [...those].filter((it) => it.viewer.personId === personId && it.until === null).length,
      0,
    )

  /** Something has been saved by a page; published at the next tick, with what else is saved until then. */
  function publishSaved(respondentId: string, sections: readonly string[] | null, page: string | null) {
    const waiting = saved.get(respondentId) ?? { sections: new Set(), pages: new Set() }
    const all = sections && waiting.sections && new Set([...waiting.sections, ...sections])
    saved.set(respondentId, { sections: all, pages: waiting.pages.add(page) })
  }

  function notifySaved(respondentId: string, sections: ReadonlySet<string> | null, pages: ReadonlySet<string | null>) {
    for (const subscription of subscriptionsTo(respondentId)) {
      const { viewer, subscriber } = subscription
      if (pages.size === 1 && viewer.page !== null && pages.has(viewer.page)) continue
      const own = sections && [...sections].filter((it) => reaches(viewer.sections, it))
      if (own?.length === 0) continue
      if (subscription.until === null) subscriber.changed({ sections: own })
      else
        subscription.missed = {
          sections:
            own && subscription.missed?.sections !== null ? [...own, ...(subscription.missed?.sections ?? [])] : null,
        }
    }
  }

  function dropExpired() {
    for (const subscription of [...subscriptions.values()].flatMap((it) => [...it]))
      if (subscription.until !== null && subscription.until < now()) unsubscribe(subscription)
    for (const [respondentId, processes] of elsewhere) {
      for (const [process, { at }] of processes) {
        if (at + GONE_AFTER > now()) continue
        processes.delete(process)
        moved.anywhere.add(respondentId)
      }
      if (processes.size === 0) elsewhere.delete(respondentId)
    }
  }

  /** Tells everyone what has happened since the last tick; returns what the other processes need to know. */
  function tick({ everything = false } = {}): PresenceMessage[] {
    dropExpired()
    for (const respondentId of moved.anywhere) {
      for (const subscription of subscriptionsTo(respondentId)) {
        const present = othersPresent(subscription.viewer)
        const lastSent = JSON.stringify(present)
        if (lastSent === subscription.sent || subscription.until !== null) continue
        subscription.sent = lastSent
        subscription.subscriber.here(present)
      }
    }
    const reports: PresenceMessage[] = (everything ? [...subscriptions.keys()] : [...moved.here]).map(
      (respondentId) => ({
        respondentId,
        here: subscriptionsTo(respondentId)
          .slice(0, MOST_NAMED)
          .map(({ viewer: { personId, name, section } }) => ({ personId, name, section })),
      }),
    )
    for (const [respondentId, { sections, pages }] of saved) {
      notifySaved(respondentId, sections, pages)
      if (elsewhere.has(respondentId))
        reports.push({ respondentId, saved: { sections: sections && [...sections], pages: [...pages] } })
    }
    for (const it of [saved, moved.here, moved.anywhere]) it.clear()
    return reports
  }

  function receive(process: string, { respondentId, here, saved: theirs }: PresenceMessage) {
    if (theirs) notifySaved(respondentId, theirs.sections && new Set(theirs.sections), new Set(theirs.pages))
    if (!here) return
    const processes = elsewhere.get(respondentId) ?? new Map<string, { at: number; here: readonly ViewerHere[] }>()
    if (here.length > 0) processes.set(process, { at: now(), here })
    else processes.delete(process)
    elsewhere.set(respondentId, processes)
    moved.anywhere.add(respondentId)
  }

  /** Lets them ask anew whether they may stay. */
  function end(personId?: string) {
    for (const subscription of [...subscriptions.values()].flatMap((it) => [...it])) {
      if (personId !== undefined && subscription.viewer.personId !== personId) continue
      unsubscribe(subscription)
      subscription.subscriber.end()
    }
  }

  return { subscribe, openBy, othersPresent, publishSaved, tick, receive, end }
}

const reaches = (sections: readonly string[] | null, section: string | null) =>
  sections === null || section === null || sections.includes(section)

const isSame = (one: Viewer, other: Viewer) =>
  one.page !== null && one.page === other.page && one.personId === other.personId
