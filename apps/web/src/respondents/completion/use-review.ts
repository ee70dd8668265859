import { useLoaderData } from 'react-router'
import { useMay } from '../../session.tsx'
import type { loadSubmission } from '../load-submission.ts'

/** Whether what is shown can be sent back or approved by whoever reads it. */
export function useReview() {
  const { round, submitted } = useLoaderData<typeof loadSubmission>()
  const may = useMay('answers.review')
  const isPhase = round.status === 'open' || round.status === 'closed'
  return { mayReview: may, mayAsk: may && isPhase && submitted?.answering.resting === true }
}
