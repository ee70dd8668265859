import { fold } from '@kartlaggning/schema/answers/fold'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import type { EntryGroup, Section } from '@kartlaggning/schema/questionnaire/section'
import type { Draft } from '../../questionnaire/saving/drafts.ts'
import { normalized } from '../../questionnaire/fields/similarity.ts'
import type { Registers } from '../../questionnaire/registers.ts'
import { entriesThere, type EntryThere } from '../from-another/entries-there.ts'

interface Asked {
  readonly section: Section
  readonly group: EntryGroup
  readonly registers: Registers
  readonly inWords: (question: Question, value: unknown) => string
}

/** Entries of the same name, where they are: one line of the grid. */
export interface EntryRow {
  readonly title: string
  /** For each municipality, in order: the id of its entry, or null where it has none. */
  readonly entries: readonly (string | null)[]
}

const placesOf = (from: Draft, to: Draft, registers: Registers) => ({
  from: from.answering.place,
  fromMunicipality: from.answering.municipality,
  toMunicipality: to.answering.municipality,
  registers,
})

/** The entries of one municipality as they would be in another. */
function entriesFor(from: Draft, to: Draft, { section, group, registers, inWords }: Asked) {
  const there = from.entries.filter((it) => it.section === section.id && it.removedAt === null)
  const document = fold(from.saving.rows(), there)
  return entriesThere({
    section,
    group,
    document,
    titlesHere: [],
    places: placesOf(from, to, registers),
    inWords,
  })
}

/** All entries of all, each name once; one without a name is copied nowhere, and stands on its own page. */
export function entryRowsOf(drafts: readonly Draft[], asked: Asked): readonly EntryRow[] {
  const rows = new Map<string, { title: string; entries: (string | null)[] }>()
  drafts.forEach((draft, at) => {
    for (const { id, title } of entriesFor(draft, draft, asked)) {
      if (title === '') continue
      const key = normalized(title)
      const row = rows.get(key) ?? { title, entries: drafts.map(() => null) }
      row.entries[at] ??= id
      rows.set(key, row)
    }
  })
  return [...rows.values()].toSorted((a, b) => a.title.localeCompare(b.title, 'sv'))
}

/** What a line would bring to the municipalities that do not have it, from the first that does. */
export function missingOf(row: EntryRow, drafts: readonly Draft[], asked: Asked) {
  const at = row.entries.findIndex((it) => it !== null)
  const from = drafts[at]
  if (!from) return []
  return drafts.flatMap((to, column): { to: Draft; entry: EntryThere }[] => {
    if (row.entries[column] !== null) return []
    const entry = entriesFor(from, to, asked).find((it) => it.id === row.entries[at])
    return entry ? [{ to, entry }] : []
  })
}
