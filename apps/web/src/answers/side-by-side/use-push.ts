import { newId } from '@kartlaggning/schema/id'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { useState } from 'react'
import { useRevalidator } from 'react-router'
import { useMutation } from '../../look/use-mutation.ts'
import type { Draft } from '../../questionnaire/saving/drafts.ts'
import type { EntryThere } from '../from-another/entries-there.ts'
import { importEntries, removeEntries } from '../import-entries.ts'

/** An entry on its way to a municipality that does not have it. */
export interface Pushed {
  readonly to: Draft
  readonly entry: EntryThere
}

interface Done {
  readonly respondentId: string
  readonly entries: readonly string[]
}

/** Adds entries to several municipalities, as if they had been brought from a file in each; and takes them away again. */
export function usePush(section: Section) {
  const { revalidate } = useRevalidator()
  const { busy, mutate, errorMessage } = useMutation()
  const [done, setDone] = useState<readonly Done[]>([])
  const [refused, setRefused] = useState<readonly string[]>([])

  const push = (all: readonly Pushed[]) =>
    mutate(async () => {
      const added: Done[] = []
      const notTaken: string[] = []
      for (const [to, those] of Map.groupBy(all, (it) => it.to)) {
        const { respondentId, place } = to.answering
        const entries = those.map(({ entry }) => ({ id: newId(), answers: entry.answers, title: entry.title }))
        const errand = { respondentId, section: section.id, writer: newId(), entries, onProgress: () => undefined }
        const result = await importEntries(errand)
        const none = section.entries?.noneQuestion
        // "Vi har inga" beside an entry would contradict it.
        if (none && result.imported.length > 0)
          to.saving.change({ entry: null, question: `${section.id}.${none}` }, null)
        added.push({ respondentId, entries: result.imported })
        for (const { id } of result.refused) notTaken.push(`${place}: ${entries.find((it) => it.id === id)?.title}`)
      }
      setDone(added)
      setRefused(notTaken)
      await revalidate()
    })
  const undo = () =>
    mutate(async () => {
      for (const { respondentId, entries } of done) await removeEntries(respondentId, entries)
      setDone([])
      await revalidate()
    })
  return { busy, errorMessage, refused, count: done.reduce((sum, it) => sum + it.entries.length, 0), push, undo }
}
