import { MarkedAnswer } from '@kartlaggning/schema/answers/marked-answer'
import { z } from 'zod'
import { keptInTab } from '../../kept-here.ts'
import { sharesComputer } from '../../session.tsx'

const KEPT_AS = 'marked-answers'
const Kept = z.object({ by: z.string(), answers: z.array(MarkedAnswer) })

/** Where the answers stand that somebody has marked in this tab: for when the page is loaded anew. Never what they say. */
export function keptMarks(by: string): readonly MarkedAnswer[] {
  const kept = Kept.safeParse(parsed(keptInTab.get(KEPT_AS)))
  return kept.success && kept.data.by === by ? kept.data.answers : []
}

export function keepMarks(by: string, answers: readonly MarkedAnswer[]) {
  if (answers.length === 0 || sharesComputer()) keptInTab.remove(KEPT_AS)
  else keptInTab.set(KEPT_AS, JSON.stringify({ by, answers: z.array(MarkedAnswer).parse(answers) }))
}

function parsed(kept: string | null): unknown {
  try {
    return kept === null ? null : JSON.parse(kept)
  } catch {
    return null
  }
}
