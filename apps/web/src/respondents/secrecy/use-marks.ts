import type { MarkedBefore, SecrecyMark } from '@kartlaggning/schema/answers/secrecy'
import { markedQuestion } from '@kartlaggning/schema/answers/secret-answer'
import { useLoaderData } from 'react-router'
import type { loadSubmission } from '../load-submission.ts'

/** What is marked as secret now, and what has been. */
export function useSecrecy() {
  const { secrecy } = useLoaderData<typeof loadSubmission>()
  return { marks: secrecy.filter((it) => it.removed === null), removed: secrecy.filter((it) => it.removed !== null) }
}

/** The mark that an answer has, or all of an entry by its section. */
export function useMarkOf(entry: string | null, address: string): SecrecyMark | undefined {
  const { marks } = useSecrecy()
  return marks.find((it) => it.entry === entry && it.question === markedQuestion(address))
}

/** The mark that the same answer had last round, where it has none now. */
export function useMarkBefore(entry: string | null, address: string): MarkedBefore | undefined {
  const { markedBefore } = useLoaderData<typeof loadSubmission>()
  return markedBefore.find((it) => it.entry === entry && it.question === markedQuestion(address))
}
