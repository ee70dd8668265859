import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import type { Autosave } from '../questionnaire/saving/autosave.ts'

/** By the name of the question: what is answered of an entry with what is said of it. */
type Following = Readonly<Record<string, string>>

/** Answers what has become of entries of the last round, and confirms the rest of them; returns what takes it back. */
export function sayOfEntries(saving: Autosave, section: Section, entries: readonly string[], following: Following) {
  const isOfThese = new Set<string | null>(entries)
  const places = [...saving.state.get().unconfirmed.values()].filter(({ entry }) => isOfThese.has(entry))
  const asked = new Set(section.entries?.questions.map(nameOf))
  const written = entries.flatMap((entry) =>
    Object.entries(following)
      .filter(([name]) => asked.has(name))
      .map(([name, value]) => {
        const address = { entry, question: `${section.id}.${name}` }
        return { address, value, before: saving.valueAt(address) }
      }),
  )
  for (const { address, value } of written) saving.change(address, value)
  saving.confirm(places)
  return () => {
    for (const { address, before } of written) saving.change(address, before)
    saving.unconfirm(places)
  }
}
