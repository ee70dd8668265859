import { cite } from './evidence.ts'
import { bothSides, choiceAt, type Submitted } from './round-answers.ts'
import { rule, type Found } from './rule.ts'

const STATUS = 'agreements.agreementStatus'

export const noValidAgreement = rule({
  id: 'R25',
  version: 1,
  tasks: ['practical_support', 'collaboration_exchange'],
  find: (round) =>
    round.municipalities.flatMap((answers) => {
      const both = bothSides(answers)
      return both ? judge(both) : []
    }),
})

function judge(both: readonly [Submitted, Submitted]): Found[] {
  const [{ code }] = both
  const about = { subject: code, municipalities: [code], evidence: both.flatMap((side) => cite(side, STATUS)) }
  const statuses = both.map((side) => choiceAt(side, STATUS))
  if (statuses.includes(undefined)) return []
  if (statuses.includes('unknown')) return [{ ...about, severity: null, sentence: notKnown }]
  return statuses.includes('valid') ? [] : [{ ...about, severity: 3, sentence: noneValid }]
}

const noneValid = {
  sv: 'Både kommunen och polisen uppger att det inte finns någon gällande samverkansöverenskommelse. Den är grunden för det lokala arbetet tillsammans.',
  en: 'Both the municipality and the police say that there is no cooperation agreement in force. It is the basis of the local work together.',
}

const notKnown = {
  sv: 'Minst en av parterna vet inte om det finns en samverkansöverenskommelse. Det går därför inte att bedöma om den gäller.',
  en: 'At least one of the parties does not know whether there is a cooperation agreement, so it cannot be assessed whether one is in force.',
}
