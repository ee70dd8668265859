import { cite } from './evidence.ts'
import { choiceAt } from './round-answers.ts'
import { bothSides } from './round.ts'
import { rule, type Found } from './rule.ts'
import type { Submitted } from './submitted.ts'

const STATUS = 'agreements.agreementStatus'

export const noValidAgreement = rule('R25', (round, tell) => {
  for (const answers of round.municipalities) {
    const both = bothSides(answers)
    const found = both && judge(both)
    if (!found) continue
    const evidence = both.flatMap((side) => cite(side, STATUS))
    tell({ ...found, subject: answers.code, municipalities: [answers.code], evidence })
  }
})

function judge(both: readonly Submitted[]): Pick<Found, 'severity' | 'sentence'> | undefined {
  const statuses = both.map((side) => choiceAt(side, STATUS))
  if (statuses.includes(undefined)) return undefined
  if (statuses.includes('unknown')) return { severity: null, sentence: notKnown }
  return statuses.includes('valid') ? undefined : { severity: 3, sentence: noneValid }
}

const noneValid = {
  sv: 'Både kommunen och polisen uppger att det inte finns någon gällande samverkansöverenskommelse. Den är grunden för det lokala arbetet tillsammans.',
  en: 'Both the municipality and the police say that there is no cooperation agreement in force. It is the basis of the local work together.',
}

const notKnown = {
  sv: 'Minst en av parterna vet inte om det finns en samverkansöverenskommelse. Det går därför inte att bedöma om den gäller.',
  en: 'At least one of the parties does not know whether there is a cooperation agreement, so it cannot be assessed whether one is in force.',
}
