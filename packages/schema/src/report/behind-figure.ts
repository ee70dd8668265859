import type { Address, EntryAddress, Initiative } from '../answers/address.ts'
import { pages } from '../pages.ts'

/** The pages that show what some tables and figures rest on, each with its own way to the answers. */
const shownOn = {
  submissions: pages.submissions,
  matrix: pages.matrix,
  ties: pages.ties,
  needs: pages.needs,
  rules: pages.rules,
}

/** What a table or figure rests on: the answers to these questions, or what a page of the round shows. */
export type Behind =
  | OnAnswers
  | { readonly page: keyof typeof shownOn; readonly questions?: never; readonly entries?: never }

interface OnAnswers {
  readonly questions: readonly (Address | EntryAddress)[]
  /** Of what is entered, that which it counts. */
  readonly entries?: (entry: Pick<Initiative, 'phase' | 'statusSinceLast'>) => boolean
  /** Shows the whole better than one answer after another; its values lead to theirs. */
  readonly page?: keyof typeof shownOn
}

/** Where what stands behind one value of these pages is told apart from the rest. */
const narrowed: Partial<Record<keyof typeof shownOn, (round: { readonly roundId: string }) => string>> = {
  submissions: pages.respondents,
  ties: pages.ties,
  needs: pages.needs,
}

/** Where that is read. */
export const pageBehind = (figure: string, { page }: Behind, roundId: string): string =>
  page ? shownOn[page]({ roundId }) : pages.answersBehind({ roundId, figure })

/** Where that which stands behind one of its values is; undefined where no page tells them apart. */
export function pageBehindValue(figure: string, behind: Behind, roundId: string): string | undefined {
  if (behind.questions) return pages.answersBehind({ roundId, figure })
  return narrowed[behind.page]?.({ roundId })
}
