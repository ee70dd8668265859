import { answers } from '@kartlaggning/schema/answers'
import { newId } from '@kartlaggning/schema/id'
import type { EntryGroup, Section } from '@kartlaggning/schema/shown'
import { useNavigate, useRevalidator } from 'react-router'
import { call } from '../call.ts'
import type { Draft } from '../questionnaire/drafts.ts'

/** What can be done with the entries of a section. */
export function useEntryActions({ answering: { respondentId }, saving }: Draft, section: Section, group: EntryGroup) {
  const navigate = useNavigate()
  const { revalidate } = useRevalidator()
  const page = `/svara/${respondentId}/${section.id}`

  const create = async (copyOf: string | null) => {
    const entryId = newId()
    await saving.flush()
    await call(answers.addEntry, { params: { respondentId, entryId }, body: { section: section.id, copyOf } })
    // "Vi har inga" beside an entry would contradict it.
    if (group.noneQuestion) saving.change({ entry: null, question: `${section.id}.${group.noneQuestion}` }, null)
    return `${page}/${entryId}`
  }
  return {
    add: async () => navigate(await create(null), { state: { isNew: true } }),
    copy: async (entryId: string, copied: string) => navigate(await create(entryId), { state: { copied } }),
    remove: async (entryId: string) => {
      await call(answers.removeEntry, { params: { respondentId, entryId } })
      await revalidate()
    },
    restore: async (entryId: string) => {
      await call(answers.restoreEntry, { params: { respondentId, entryId } })
      await revalidate()
    },
  }
}
