import { COMPLETED, type Section } from '@kartlaggning/schema/questionnaire/section'
import type { Remark } from '@kartlaggning/schema/questionnaire/remark'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Draft } from '../questionnaire/saving/drafts.ts'

export interface EntryState {
  readonly status: 'done' | 'started' | 'needs_correction'
  /** How many answers that are missing or wrong. */
  readonly count: number
}

/** How each entry stands; known a moment after the list is shown, when that which judges has been fetched. */
export function useEntryStates(draft: Draft, section: Section): (entry: string) => EntryState | undefined {
  const [remarks, setRemarks] = useState<readonly Remark[]>()
  const unconfirmed = useSyncExternalStore(draft.saving.state.subscribe, () => draft.saving.state.get().unconfirmed)
  useEffect(() => {
    let isGone = false
    void import('../questionnaire/section-remarks.ts').then(({ remarksOn }) => {
      if (!isGone) setRemarks(remarksOn([section], draft))
    })
    return () => {
      isGone = true
    }
  }, [draft, section, unconfirmed])
  const isDone = draft.saving.valueAt({ entry: null, question: `${section.id}.${COMPLETED}` }) === true
  return (entry) =>
    remarks &&
    stateOf(
      remarks.filter((it) => it.entry === entry),
      isDone,
    )
}

/** An entry of the last round that nobody has confirmed is asked about, not judged. */
function stateOf(remarks: readonly Remark[], isDone: boolean): EntryState | undefined {
  if (remarks.some((it) => it.code === 'carried-unconfirmed')) return undefined
  if (remarks.length === 0) return { status: 'done', count: 0 }
  const isWrong = isDone || remarks.some((it) => it.code !== 'answer-missing')
  return { status: isWrong ? 'needs_correction' : 'started', count: remarks.length }
}
