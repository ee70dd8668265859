import { newId } from '@kartlaggning/schema/id'
import type { EntryGroup, Section } from '@kartlaggning/schema/questionnaire/section'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useAttempt } from '../../look/attempt.ts'
import type { Draft } from '../../questionnaire/drafts.ts'
import { bringEntries, type NewEntry, type RefusedEntry } from '../bring-entries.ts'
import type { Brought } from '../brought.ts'

/** Brings entries in and goes to their list; where some are refused, tells which and stays. */
export function useBringing({ answering, saving }: Draft, section: Section, group: EntryGroup) {
  const navigate = useNavigate()
  const { busy, attempt, trouble } = useAttempt()
  const [writer] = useState(newId)
  const [done, setDone] = useState(0)
  const [refused, setRefused] = useState<readonly RefusedEntry[]>([])
  const [brought, setBrought] = useState<readonly string[]>([])
  const { respondentId } = answering
  const goOn = (entries: readonly string[]) =>
    navigate(`/svara/${respondentId}/${section.id}`, {
      state: { brought: { from: null, entries, answers: [] } satisfies Brought },
    })

  const bring = (entries: readonly NewEntry[]) =>
    attempt(async () => {
      setDone(0)
      const result = await bringEntries({ respondentId, section: section.id, writer, entries, onProgress: setDone })
      // "Vi har inga" beside an entry would contradict it.
      if (group.noneQuestion && result.brought.length > 0) {
        saving.change({ entry: null, question: `${section.id}.${group.noneQuestion}` }, null)
      }
      setBrought(result.brought)
      setRefused(result.refused)
      if (result.refused.length === 0) await goOn(result.brought)
    })
  return { busy, trouble, done, refused, bring, goOn: () => goOn(brought) }
}
