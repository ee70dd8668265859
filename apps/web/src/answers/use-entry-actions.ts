import { pages } from '@kartlaggning/schema/pages'
import { answers } from '@kartlaggning/schema/answers/answers'
import { revisions } from '@kartlaggning/schema/answers/revisions'
import { newId } from '@kartlaggning/schema/id'
import type { EntryGroup, Section } from '@kartlaggning/schema/questionnaire/section'
import { useRef } from 'react'
import { useNavigate, useRevalidator } from 'react-router'
import { cardOf } from './card-of.ts'
import { call } from '../call.ts'
import type { Draft } from '../questionnaire/saving/drafts.ts'

/** What can be done with the entries of a section. */
export function useEntryActions({ answering: { respondentId }, saving }: Draft, section: Section, group: EntryGroup) {
  const navigate = useNavigate()
  const { revalidate } = useRevalidator()
  const tried = useRef(new Map<string | null, string>())
  const page = pages.section({ respondentId, section: section.id })

  /** "Vi har inga" beside an entry would contradict it. */
  const sayWeHaveSome = () => {
    if (group.noneQuestion) saving.change({ entry: null, question: `${section.id}.${group.noneQuestion}` }, null)
  }
  const create = async (copyOf: string | null) => {
    // Tried again after a reply that was lost, it is the same entry.
    const entryId = tried.current.get(copyOf) ?? newId()
    tried.current.set(copyOf, entryId)
    await saving.flush()
    await call(answers.addEntry, { params: { respondentId, entryId }, body: { section: section.id, copyOf } })
    tried.current.delete(copyOf)
    sayWeHaveSome()
    return `${page}/${entryId}`
  }
  return {
    add: async () => navigate(await create(null), { state: { isNew: true } }),
    copy: async (entryId: string, copied: string) => navigate(await create(entryId), { state: { copied } }),
    /** Where it is said that it has come there, and can be taken back. */
    move: async (entryId: string) => {
      const key = `move ${entryId}`
      const to = tried.current.get(key) ?? newId()
      tried.current.set(key, to)
      await saving.flush()
      const moved = await call(revisions.moveEntry, { params: { respondentId, entryId }, body: { entryId: to } })
      tried.current.delete(key)
      const there = pages.section({ respondentId, section: moved.section })
      await navigate(`${there}/${moved.id}`, { state: { moved: { entryId, from: `${page}#${cardOf(entryId)}` } } })
    },
    remove: async (entryId: string) => {
      await call(answers.removeEntry, { params: { respondentId, entryId } })
      await revalidate()
    },
    restore: async (entryId: string) => {
      await call(answers.restoreEntry, { params: { respondentId, entryId } })
      sayWeHaveSome()
      await revalidate()
    },
  }
}
