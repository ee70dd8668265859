import { useCallback, useEffect, useRef } from 'react'
import { guard } from '../guard.ts'
import { guarding } from '../guarding.ts'
import { learn } from '../language.ts'

/** What has been made on the page in several steps is asked about before it is left, until the function is called that it gives. */
export function useUnsentWork(isThere: boolean): () => void {
  const letGo = useRef(() => {})
  useEffect(() => {
    if (!isThere) return
    void learn('look/pages').then(begin, () => undefined)
    letGo.current = guarding.hold()
    return () => letGo.current()
  }, [isThere])
  return useCallback(() => letGo.current(), [])
}

function begin() {
  if (guard.get()) return
  guarding.follow()
  guard.set(guarding)
}
