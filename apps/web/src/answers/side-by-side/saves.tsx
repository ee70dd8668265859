import { useCallback, useState, useSyncExternalStore } from 'react'
import { SaveStatus } from '../../questionnaire/saving/save-status.tsx'
import type { Autosave } from '../../questionnaire/saving/autosave.ts'
import { hasEnded, type Phase } from '../../questionnaire/saving/save-state.ts'

/** How the savings of all go: that of the one which needs somebody most is most, else the one that was saved last. */
export function Saves({
  savings,
  speaks = false,
}: {
  readonly savings: readonly Autosave[]
  readonly speaks?: boolean
}) {
  const subscribe = useCallback(
    (tell: () => void) => {
      const ends = savings.map(({ state }) => state.subscribe(tell))
      return () => ends.forEach((end) => end())
    },
    [savings],
  )
  const [first] = useState(() => savings[0])
  const most = useSyncExternalStore(subscribe, () => mostPressing(savings)) ?? first
  return most ? <SaveStatus saving={most} speaks={speaks} /> : null
}

const order = (phase: Phase) =>
  hasEnded(phase) ? 0 : (['failed', 'offline', 'saving', 'idle'] as const).findIndex((it) => it === phase) + 1

const mostPressing = (savings: readonly Autosave[]): Autosave | undefined =>
  savings.reduce<Autosave | undefined>((most, it) => {
    if (!most) return it
    const [one, other] = [it.state.get(), most.state.get()]
    const by = order(one.phase) - order(other.phase)
    return by < 0 || (by === 0 && (one.savedAt ?? '') > (other.savedAt ?? '')) ? it : most
  }, undefined)
