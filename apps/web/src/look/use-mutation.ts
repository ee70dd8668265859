import { useRef, useState } from 'react'
import { useProblemText } from './problem-text.ts'

/** Something asked of the server that takes its time and may be refused; asked once, however often one presses. */
export function useMutation() {
  const problemText = useProblemText()
  const [busy, setBusy] = useState(false)
  // A second click may come before the page has been drawn anew.
  const isAsked = useRef(false)
  const [error, setError] = useState<unknown>()
  const mutate = async (work: () => Promise<unknown>): Promise<boolean> => {
    if (isAsked.current) return false
    isAsked.current = true
    setBusy(true)
    setError(undefined)
    try {
      await work()
      return true
    } catch (problem) {
      setError(problem)
      return false
    } finally {
      isAsked.current = false
      setBusy(false)
    }
  }
  return { busy, mutate, error, errorMessage: error === undefined ? undefined : problemText(error) }
}
