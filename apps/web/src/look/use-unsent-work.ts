import { useCallback, useEffect, useRef } from 'react'
import { guarding } from '../guarding.ts'

/** What has been made on the page in several steps is asked about before it is left, until the function is called that it gives. */
export function useUnsentWork(isThere: boolean): () => void {
  const letGo = useRef(() => {})
  useEffect(() => {
    if (!isThere) return
    void guarding.begin().catch(() => undefined)
    letGo.current = guarding.hold()
    return () => letGo.current()
  }, [isThere])
  return useCallback(() => letGo.current(), [])
}
