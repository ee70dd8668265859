import { pages } from '@kartlaggning/schema/pages'
import { newId } from '@kartlaggning/schema/id'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useMutation } from '../../look/use-mutation.ts'
import type { Draft } from '../../questionnaire/saving/drafts.ts'
import { importEntries } from '../import-entries.ts'
import type { Imported } from '../imported.ts'
import type { EntryThere } from './entries-there.ts'
import type { Difference } from './what-differs.ts'

/** Copies what has been chosen, as if it had been typed here, and goes to the section that shows it. */
export function useCopying({ answering: { respondentId }, saving }: Draft, section: Section, from: string) {
  const navigate = useNavigate()
  const { busy, mutate, errorMessage } = useMutation()
  const [writer] = useState(newId)
  // Each entry there becomes the same one here, however often it is tried.
  const [ids] = useState(() => new Map<string, string>())
  const [refused, setRefused] = useState<readonly string[]>([])
  const idOf = (there: string) => {
    const id = ids.get(there) ?? newId()
    ids.set(there, id)
    return id
  }

  const copy = (differences: readonly Difference[], entries: readonly EntryThere[]) =>
    mutate(async () => {
      const coming = entries.map(({ id, answers }) => ({ id: idOf(id), answers }))
      const errand = { respondentId, section: section.id, writer, entries: coming, onProgress: () => undefined }
      const result = await importEntries(errand)
      const answers = differences.flatMap((it) => it.changes)
      for (const { place, after } of answers) saving.change(place, after)
      const none = section.entries?.noneQuestion
      // "Vi har inga" beside an entry would contradict it.
      if (none && result.imported.length > 0) saving.change({ entry: null, question: `${section.id}.${none}` }, null)
      setRefused(entries.filter(({ id }) => result.refused.some((it) => it.id === ids.get(id))).map((it) => it.title))
      if (result.refused.length > 0) return
      const imported: Imported = { from, entries: result.imported, answers }
      await navigate(pages.section({ respondentId, section: section.id }), { state: { imported } })
    })
  return { busy, errorMessage, refused, copy }
}
