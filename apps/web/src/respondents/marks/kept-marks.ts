import { isRecord } from '@kartlaggning/schema/answers/answer-document'
import type { MarkedAnswer } from '@kartlaggning/schema/answers/marked-answer'
import { keptInTab } from '../../kept-here.ts'
import { sharesComputer } from '../../session.tsx'

const KEPT_AS = 'marked-answers'

/** Where the answers stand that somebody has marked in this tab: for when the page is loaded anew. Never what they say. */
export function keptMarks(by: string): readonly MarkedAnswer[] {
  const kept = parsed(keptInTab.get(KEPT_AS))
  if (!isRecord(kept) || kept['by'] !== by) return []
  const answers: unknown = kept['answers']
  return Array.isArray(answers) ? answers.filter(isMarkedAnswer) : []
}

export function keepMarks(by: string, answers: readonly MarkedAnswer[]) {
  if (answers.length === 0 || sharesComputer()) return keptInTab.remove(KEPT_AS)
  const places = answers.map(({ respondentId, entry, question }) => ({ respondentId, entry, question }))
  keptInTab.set(KEPT_AS, JSON.stringify({ by, answers: places }))
}

/** Whatever has been put there. */
const isMarkedAnswer = (it: unknown): it is MarkedAnswer =>
  isRecord(it) &&
  typeof it['respondentId'] === 'string' &&
  typeof it['question'] === 'string' &&
  (it['entry'] === null || typeof it['entry'] === 'string')

function parsed(kept: string | null): unknown {
  try {
    return kept === null ? null : JSON.parse(kept)
  } catch {
    return null
  }
}
