import type { RemoteChange, Presence } from '@kartlaggning/schema/answers/colleagues'

/** Somebody who has a page of a respondent's answers open. */
export interface Guest {
  readonly respondentId: string
  readonly personId: string
  readonly name: string
  /** Where they are; null on pages about the whole. */
  readonly section: string | null
  /** The open page: what it has saved itself is no news to it. */
  readonly page: string | null
  /** What they may know of; null is the whole. */
  readonly sections: readonly string[] | null
}

export interface Ears {
  here(present: readonly Presence[]): void
  news(news: RemoteChange): void
  end(): void
}

type Seen = Pick<Guest, 'personId' | 'name' | 'section'>
/** What a process tells the others: who sits with it, or what has been saved there. */
export interface Report {
  readonly respondentId: string
  readonly here?: readonly Seen[]
  readonly saved?: { readonly sections: readonly string[] | null; readonly pages: readonly (string | null)[] }
}

interface Seat {
  readonly guest: Guest
  readonly ears: Ears
  /** What they were last told. */
  told: string
  /** The stream has ended as it does now and then: until this moment the page may come back, and misses nothing. */
  until: number | null
  missed: RemoteChange | null
}

/** Longer than a browser takes to come back. */
const GRACE = 4000
/** Others that have not been heard of for so long have ended. */
const SILENCE = 20_000
const MOST_TOLD = 40

export type Gathering = ReturnType<typeof createGathering>

/** Who has which page open, in this process and as the others report it. In memory only: it is worth nothing afterwards. */
export function createGathering(now: () => number = Date.now) {
  const seats = new Map<string, Set<Seat>>()
  const elsewhere = new Map<string, Map<string, { at: number; here: readonly Seen[] }>>()
  const saved = new Map<string, { sections: Set<string> | null; pages: Set<string | null> }>()
  /** Respondents whose company has changed, here or anywhere. */
  const moved = { here: new Set<string>(), anywhere: new Set<string>() }

  const seatsAt = (respondentId: string) => [...(seats.get(respondentId) ?? [])]
  const move = (respondentId: string) => [moved.here, moved.anywhere].forEach((it) => it.add(respondentId))

  function sit(guest: Guest, ears: Ears) {
    const before = seatsAt(guest.respondentId).find(({ until, guest: it }) => until !== null && isSame(it, guest))
    if (before) rise(before)
    const seat: Seat = { guest, ears, told: '', until: null, missed: null }
    seats.set(guest.respondentId, (seats.get(guest.respondentId) ?? new Set()).add(seat))
    move(guest.respondentId)
    if (before?.missed) ears.news(before.missed)
    return {
      leave: () => rise(seat),
      pause: () => void (seat.until = now() + GRACE),
    }
  }

  function rise(seat: Seat) {
    const { respondentId } = seat.guest
    if (!seats.get(respondentId)?.delete(seat)) return
    if (seats.get(respondentId)?.size === 0) seats.delete(respondentId)
    move(respondentId)
  }

  /** Everyone else, where the one who asks may know of it. */
  function othersThan({ respondentId, personId, sections }: Guest): Presence[] {
    const all = [
      ...seatsAt(respondentId).map((it): Seen => it.guest),
      ...[...(elsewhere.get(respondentId)?.values() ?? [])].flatMap(({ here }) => here),
    ]
    const others = all.filter((it) => it.personId !== personId && reaches(sections, it.section))
    const unique = new Map(others.map((it) => [`${it.personId} ${it.section}`, { name: it.name, section: it.section }]))
    return [...unique.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
  }

  /** Something has been saved by a page; told at the next tick, with what else is saved until then. */
  function tellSaved(respondentId: string, sections: readonly string[] | null, page: string | null) {
    const waiting = saved.get(respondentId) ?? { sections: new Set(), pages: new Set() }
    const all = sections && waiting.sections && new Set([...waiting.sections, ...sections])
    saved.set(respondentId, { sections: all, pages: waiting.pages.add(page) })
  }

  function tellNews(respondentId: string, sections: ReadonlySet<string> | null, pages: ReadonlySet<string | null>) {
    for (const seat of seatsAt(respondentId)) {
      const { guest, ears } = seat
      if (pages.size === 1 && guest.page !== null && pages.has(guest.page)) continue
      const own = sections && [...sections].filter((it) => reaches(guest.sections, it))
      if (own?.length === 0) continue
      if (seat.until === null) ears.news({ sections: own })
      else
        seat.missed = {
          sections: own && seat.missed?.sections !== null ? [...own, ...(seat.missed?.sections ?? [])] : null,
        }
    }
  }

  function forgetTheSilent() {
    for (const seat of [...seats.values()].flatMap((it) => [...it]))
      if (seat.until !== null && seat.until < now()) rise(seat)
    for (const [respondentId, processes] of elsewhere) {
      for (const [process, { at }] of processes) {
        if (at + SILENCE > now()) continue
        processes.delete(process)
        moved.anywhere.add(respondentId)
      }
      if (processes.size === 0) elsewhere.delete(respondentId)
    }
  }

  /** Tells everyone what has happened since the last tick; returns what the other processes need to know. */
  function tick({ everything = false } = {}): Report[] {
    forgetTheSilent()
    for (const respondentId of moved.anywhere) {
      for (const seat of seatsAt(respondentId)) {
        const present = othersThan(seat.guest)
        const told = JSON.stringify(present)
        if (told === seat.told || seat.until !== null) continue
        seat.told = told
        seat.ears.here(present)
      }
    }
    const reports: Report[] = (everything ? [...seats.keys()] : [...moved.here]).map((respondentId) => ({
      respondentId,
      here: seatsAt(respondentId)
        .slice(0, MOST_TOLD)
        .map(({ guest: { personId, name, section } }) => ({ personId, name, section })),
    }))
    for (const [respondentId, { sections, pages }] of saved) {
      tellNews(respondentId, sections, pages)
      if (elsewhere.has(respondentId))
        reports.push({ respondentId, saved: { sections: sections && [...sections], pages: [...pages] } })
    }
    for (const it of [saved, moved.here, moved.anywhere]) it.clear()
    return reports
  }

  function hear(process: string, { respondentId, here, saved: theirs }: Report) {
    if (theirs) tellNews(respondentId, theirs.sections && new Set(theirs.sections), new Set(theirs.pages))
    if (!here) return
    const processes = elsewhere.get(respondentId) ?? new Map<string, { at: number; here: readonly Seen[] }>()
    if (here.length > 0) processes.set(process, { at: now(), here })
    else processes.delete(process)
    elsewhere.set(respondentId, processes)
    moved.anywhere.add(respondentId)
  }

  /** Lets them ask anew whether they may stay. */
  function end(personId?: string) {
    for (const seat of [...seats.values()].flatMap((it) => [...it])) {
      if (personId !== undefined && seat.guest.personId !== personId) continue
      rise(seat)
      seat.ears.end()
    }
  }

  return { sit, othersThan, tellSaved, tick, hear, end }
}

const reaches = (sections: readonly string[] | null, section: string | null) =>
  sections === null || section === null || sections.includes(section)

const isSame = (one: Guest, other: Guest) =>
  one.page !== null && one.page === other.page && one.personId === other.personId
