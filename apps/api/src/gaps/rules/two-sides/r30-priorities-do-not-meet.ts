import { answer, type ValueAt } from '@kartlaggning/schema/answers/address'
import type { Text } from '@kartlaggning/schema/text'
import { forBothSides, type Statement } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import { problemName, problemNames } from '../wording.ts'

const PRIORITY = 'problems.priority'
type Priorities = ValueAt<typeof PRIORITY>

export const prioritiesDoNotMeet = rule(
  'R30',
  forBothSides((municipality, police) => {
    const found = compare(answer(municipality, PRIORITY) ?? [], answer(police, PRIORITY) ?? [])
    return found && { ...found, evidence: [municipality, police].flatMap((side) => cite(side, PRIORITY)) }
  }),
)

function compare(ours: Priorities, theirs: Priorities): Omit<Statement, 'evidence'> | undefined {
  if (ours.length === 0 || theirs.length === 0) return undefined
  const common = ours.filter((problem) => theirs.includes(problem))
  if (common.length > 1) return undefined
  const [only] = common
  const our = problemNames(ours)
  const their = problemNames(theirs)
  const tops = {
    sv: `Kommunens tre viktigaste problem är ${our.sv}. Polisens är ${their.sv}.`,
    en: `The municipality’s three most important problems are ${our.en}. Those of the police are ${their.en}.`,
  }
  if (only === undefined) return { severity: 3, sentence: noneInCommon(tops) }
  return { severity: 1, sentence: oneInCommon(tops, problemName(only)) }
}

const noneInCommon = (tops: Text): Text => ({
  sv: `${tops.sv} Inget av dem är gemensamt.`,
  en: `${tops.en} None of them is shared.`,
})

const oneInCommon = (tops: Text, only: Text): Text => ({
  sv: `${tops.sv} Bara ett av dem är gemensamt: ${only.sv}.`,
  en: `${tops.en} Only one of them is shared: ${only.en}.`,
})
