import { pages } from '@kartlaggning/schema/pages'
import { newId } from '@kartlaggning/schema/id'
import type { EntryGroup, Section } from '@kartlaggning/schema/questionnaire/section'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useMutation } from '../../look/use-mutation.ts'
import type { Draft } from '../../questionnaire/saving/drafts.ts'
import { importEntries, type NewEntry, type RefusedEntry } from '../import-entries.ts'
import type { Imported } from '../imported.ts'

/** Brings entries in and goes to their list; where some are refused, tells which and stays. Nothing is unsent once one goes on. */
export function useImport({ answering, saving }: Draft, section: Section, group: EntryGroup, letGo: () => void) {
  const navigate = useNavigate()
  const { busy, mutate, errorMessage } = useMutation()
  const [writer] = useState(newId)
  const [done, setDone] = useState(0)
  const [refused, setRefused] = useState<readonly RefusedEntry[]>([])
  const [imported, setImported] = useState<readonly string[]>([])
  const { respondentId } = answering
  const goOn = (entries: readonly string[]) => {
    letGo()
    return navigate(pages.section({ respondentId, section: section.id }), {
      state: { imported: { from: null, entries, answers: [] } satisfies Imported },
    })
  }

  const bring = (entries: readonly NewEntry[]) =>
    mutate(async () => {
      setDone(0)
      const result = await importEntries({ respondentId, section: section.id, writer, entries, onProgress: setDone })
      // "Vi har inga" beside an entry would contradict it.
      if (group.noneQuestion && result.imported.length > 0) {
        saving.change({ entry: null, question: `${section.id}.${group.noneQuestion}` }, null)
      }
      setImported(result.imported)
      setRefused(result.refused)
      if (result.refused.length === 0) await goOn(result.imported)
    })
  return { busy, errorMessage, done, refused, bring, goOn: () => goOn(imported) }
}
