import { useMemo } from 'react'
import { useFilter } from '../../look/filters.tsx'
import { useRuleCatalogue } from '../../rounds/rule-catalogue.ts'
import { useWorkbench } from '../load-workbench.ts'
import { filterQueue, shownStates } from './filter-queue.ts'
import { groupings, groupQueue, inQueueOrder } from './group-queue.ts'
import { useNeedWords } from './use-need-words.ts'

const oneOf = <T extends string>(all: readonly T[], value: string, usual: T): T =>
  all.find((it) => it === value) ?? usual

/** The list as the page's address says it is shown. */
export function useQueue() {
  const { queue } = useWorkbench()
  const words = useNeedWords()
  const catalogue = useRuleCatalogue()
  const by = oneOf(groupings, useFilter('grupp')[0], 'tema')
  const state = oneOf(shownStates, useFilter('visa')[0], 'alla')
  const [rule] = useFilter('regel')
  const [municipality] = useFilter('kommun')
  const [text] = useFilter('sok')
  const { policeArea, place, wordsOf } = words
  const groups = useMemo(() => {
    const shown = filterQueue(queue.needs, { state, rule, municipality, text }, wordsOf)
    const inOrder = (one: string, other: string) => place(one).localeCompare(place(other), 'sv')
    return groupQueue(shown, by, { policeAreaOf: policeArea, inOrder }, catalogue)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the words follow from the queue and the language
  }, [queue, by, state, rule, municipality, text])
  const order = useMemo(() => inQueueOrder(groups), [groups])
  return { by, state, groups, order }
}
