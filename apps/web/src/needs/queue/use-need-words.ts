import type { QueuedNeed } from '@kartlaggning/schema/needs/need-queue'
import { isWithoutRule } from '@kartlaggning/schema/gaps/without-rule'
import { problemName } from '@kartlaggning/schema/questionnaires/problem-groups'
import { useMemo } from 'react'
import { useRuleName } from '../../gaps/rule-name.ts'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useWorkbench } from '../load-workbench.ts'

type Named = Pick<QueuedNeed, 'rule' | 'problem' | 'municipalities' | 'sentence'>

/** From here on, places are counted and not named. */
const MANY = 4

/** What needs, places and rules are called in the list and over a need. */
export function useNeedWords() {
  const { t } = useTranslation('needs')
  const language = useLanguage()
  const ruleName = useRuleName()
  const { names } = useWorkbench()
  const places = useMemo(() => new Map(names.municipalities.map((it) => [it.code, it])), [names])
  const place = (code: string) => places.get(code)?.name ?? code
  const allPlaces = ({ municipalities }: Pick<Named, 'municipalities'>) => municipalities.map(place).join(', ')
  const placesOf = (need: Pick<Named, 'municipalities'>) =>
    need.municipalities.length < MANY ? allPlaces(need) : t('queue.places', { count: need.municipalities.length })
  const problemOf = ({ problem }: Named) => problem && problemName(problem, language)
  return {
    place,
    policeArea: (code: string) => places.get(code)?.policeAreas[0]?.name ?? t('queue.noPoliceArea'),
    placesOf,
    allPlaces,
    problemOf,
    ruleName,
    /** "Aktuell lägesbild saknas – Skinnskatteberg" */
    titleOf: (need: Named) =>
      isWithoutRule(need)
        ? (need.sentence?.[language] ?? '')
        : [ruleName(need.rule), problemOf(need)].filter(Boolean).join(': ') + ` – ${placesOf(need)}`,
    /** All that one can look for. */
    wordsOf: (need: Named) =>
      [allPlaces(need), ruleName(need.rule), problemOf(need), need.rule, need.sentence?.[language]].join(' '),
  }
}
