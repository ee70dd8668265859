import type { Answering } from '@kartlaggning/schema/answers/answers'
import { useEffect } from 'react'

/**
 * Makes ready to write, once the page at hand has been drawn: what any section is written with is fetched, and what
 * this browser has not sent yet is sent.
 */
export function usePrefetch({ respondentId, resting, open }: Answering) {
  const writes = !resting && open
  useEffect(() => {
    if (!writes) return
    const timer = setTimeout(() => {
      import('../questionnaire/saving/drafts.ts').then(({ savingOf }) => savingOf(respondentId)).catch(ignored)
    }, 200)
    return () => clearTimeout(timer)
  }, [respondentId, writes])
}

/** Has a section on the way from when somebody points at it. */
export function prefetchSection({ questionnaire }: Pick<Answering, 'questionnaire'>, section: string) {
  import('./section-page.tsx').catch(ignored)
  import('./load-answering.ts')
    .then(({ prefetchQuestions }) => prefetchQuestions(questionnaire, section))
    .catch(ignored)
}

/** Whoever really goes there asks again, and sees the error. */
const ignored = () => undefined
