import { gaps } from '@kartlaggning/schema/gaps/gap'
import type { ThresholdPreview } from '@kartlaggning/schema/gaps/threshold-preview'
import { readNumber } from '@kartlaggning/schema/questionnaire/read-number'
import type { ThresholdEntry } from '@kartlaggning/schema/rules/rule-entry'
import { useEffect, useState } from 'react'
import { call } from '../call.ts'

/** For whoever drags or types: not once for every number that is passed. */
const PAUSE_MS = 120

type Numbers = Readonly<Record<string, number>>

/** What is typed for each threshold, those that are moved by it, and what that would do. */
export function useMovedThresholds(
  roundId: string,
  thresholds: Readonly<Record<string, ThresholdEntry>>,
  values: Numbers,
) {
  const asText = () =>
    Object.fromEntries(Object.entries(thresholds).map(([name, it]) => [name, String(values[name] ?? it.default)]))
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(asText)
  const moved = movedIn(typed, thresholds, values)
  const preview = usePreview(roundId, moved)
  const type = (name: string, text: string) => setTyped((before) => ({ ...before, [name]: text }))
  return { typed, type, moved, preview, reset: () => setTyped(asText()) }
}

/** Null when none is moved, or one is typed that is out of bounds. */
function movedIn(
  typed: Readonly<Record<string, string>>,
  thresholds: Readonly<Record<string, ThresholdEntry>>,
  values: Numbers,
): Numbers | null {
  const moved: Record<string, number> = {}
  for (const [name, threshold] of Object.entries(thresholds)) {
    const value = valueIn(typed[name] ?? '', threshold)
    if (value === null) return null
    if (value !== (values[name] ?? threshold.default)) moved[name] = value
  }
  return Object.keys(moved).length > 0 ? moved : null
}

/** What is typed, if it is a whole number within the bounds. */
export function valueIn(text: string, { min, max }: Pick<ThresholdEntry, 'min' | 'max'>): number | null {
  const read = readNumber(text)
  return 'number' in read && Number.isInteger(read.number) && read.number >= min && read.number <= max
    ? read.number
    : null
}

function usePreview(roundId: string, moved: Numbers | null): ThresholdPreview | null {
  const [preview, setPreview] = useState<{ readonly of: string; readonly found: ThresholdPreview } | null>(null)
  const asked = moved === null ? '' : JSON.stringify(moved)
  useEffect(() => {
    if (asked === '') return undefined
    let isCurrent = true
    const body = { thresholds: JSON.parse(asked) as Numbers }
    const timer = setTimeout(() => {
      // What cannot be told now is told when one saves.
      void call(gaps.previewThresholds, { params: { roundId }, body }).then(
        (found) => isCurrent && setPreview({ of: asked, found }),
        () => undefined,
      )
    }, PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [roundId, asked])
  return preview?.of === asked ? preview.found : null
}
