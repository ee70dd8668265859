import type { Text } from '@kartlaggning/schema/text'
import { cite } from './evidence.ts'
import { bothSides, choicesAt, type Submitted } from './round-answers.ts'
import { rule, type Found } from './rule.ts'
import { problemName } from './wording.ts'

const PRIORITY = 'problems.priority'

export const prioritiesDoNotMeet = rule({
  id: 'R30',
  version: 1,
  tasks: ['collaboration_exchange', 'knowledge_based_work'],
  comparesSides: true,
  find: (round) =>
    round.municipalities.flatMap((answers) => {
      const both = bothSides(answers)
      return both ? compare(...both) : []
    }),
})

function compare(municipality: Submitted, police: Submitted): Found[] {
  const ours = choicesAt(municipality, PRIORITY)
  const theirs = choicesAt(police, PRIORITY)
  if (ours.length === 0 || theirs.length === 0) return []
  const common = ours.filter((problem) => theirs.includes(problem))
  if (common.length > 1) return []
  const [only] = common
  const our = names(ours)
  const their = names(theirs)
  const tops = {
    sv: `Kommunens tre viktigaste problem är ${our.sv}. Polisens är ${their.sv}.`,
    en: `The municipality’s three most important problems are ${our.en}. Those of the police are ${their.en}.`,
  }
  return [
    {
      subject: municipality.code,
      municipalities: [municipality.code],
      severity: only === undefined ? 3 : 1,
      sentence: only === undefined ? noneInCommon(tops) : oneInCommon(tops, problemName(only)),
      evidence: [...cite(municipality, PRIORITY), ...cite(police, PRIORITY)],
    },
  ]
}

/** Between semicolons, since a problem's own name often has an "och" in it. */
function names(problems: readonly string[]): Text {
  const texts = problems.map(problemName)
  return { sv: texts.map(({ sv }) => sv).join('; '), en: texts.map(({ en }) => en).join('; ') }
}

const noneInCommon = (tops: Text): Text => ({
  sv: `${tops.sv} Inget av dem är gemensamt.`,
  en: `${tops.en} None of them is shared.`,
})

const oneInCommon = (tops: Text, only: Text): Text => ({
  sv: `${tops.sv} Bara ett av dem är gemensamt: ${only.sv}.`,
  en: `${tops.en} Only one of them is shared: ${only.en}.`,
})
