import { useState } from 'react'
import { useProblemText } from './problem-text.ts'

/** Something asked of the server that takes its time and may be refused; asked once, however often one presses. */
export function useMutation() {
  const problemText = useProblemText()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const mutate = async (work: () => Promise<unknown>): Promise<boolean> => {
    if (busy) return false
    setBusy(true)
    setError(undefined)
    try {
      await work()
      return true
    } catch (problem) {
      setError(problem)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, mutate, error, errorMessage: error === undefined ? undefined : problemText(error) }
}
