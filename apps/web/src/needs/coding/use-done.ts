import { useState } from 'react'
import { useRevalidator } from 'react-router'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'

interface Done {
  readonly at: string
  readonly text: string
  readonly undo: (() => Promise<unknown>) | null
}

/** What was done last, where it was done, with the way to undo it. */
export function useDone() {
  const { t } = useTranslation('needs/coding')
  const [done, setDone] = useState<Done | null>(null)
  const { revalidate } = useRevalidator()
  const { busy, mutate, errorMessage } = useMutation()
  const say = (at: string, text: string, undo: Done['undo']) => {
    setDone({ at, text, undo })
    void revalidate()
  }
  const undo = async () => {
    if (!done?.undo || !(await mutate(done.undo))) return
    say(done.at, t('done.undone'), null)
  }
  return { done, say, undo, busy, errorMessage }
}

export type Doing = ReturnType<typeof useDone>
