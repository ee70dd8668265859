import type { Answering } from '@kartlaggning/schema/answers'
import { useEffect } from 'react'

/** Fetches what any section is written with, once the page at hand has been drawn. */
export function useForesight() {
  useEffect(() => {
    const timer = setTimeout(() => {
      void import('../questionnaire/drafts.ts').catch(ignored)
    }, 200)
    return () => clearTimeout(timer)
  }, [])
}

/** Has a section on the way from when somebody points at it. */
export function foreseeSection({ questionnaire }: Pick<Answering, 'questionnaire'>, section: string) {
  import('./section-page.tsx').catch(ignored)
  import('./load-answering.ts').then(({ foreseeQuestions }) => foreseeQuestions(questionnaire, section)).catch(ignored)
}

/** Whoever really goes there asks again, and is told. */
const ignored = () => undefined
