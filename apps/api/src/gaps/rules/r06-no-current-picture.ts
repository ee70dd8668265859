import type { Severity } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import { cite } from './evidence.ts'
import { monthsBetween, monthText } from './month.ts'
import { choiceAt } from './round-answers.ts'
import type { Round } from './round.ts'
import { rule } from './rule.ts'
import type { Submitted } from './submitted.ts'

/** The picture is the municipality's duty, so the municipality's answer decides. */
export const noCurrentPicture = rule('R06', (round, tell) => {
  for (const { code, municipality } of round.municipalities) {
    const state = municipality && stateOfPicture(municipality, round)
    if (!state) continue
    const evidence = cite(municipality, 'knowledge.pictureStatus', 'knowledge.pictureMonth')
    tell({ ...state, subject: code, municipalities: [code], evidence })
  }
})

function stateOfPicture(from: Submitted, round: Round): { severity: Severity | null; sentence: Text } | undefined {
  const month = choiceAt(from, 'knowledge.pictureMonth')
  const age = month === undefined ? 0 : monthsBetween(month, round.referenceDate)
  const tooOld = month !== undefined && age > round.thresholds.pictureMonths
  switch (choiceAt(from, 'knowledge.pictureStatus')) {
    case 'current':
      return tooOld ? { severity: 4, sentence: dated(month, age) } : undefined
    case 'outdated':
      return { severity: 4, sentence: tooOld ? dated(month, age) : outdated }
    case 'not_started':
      return { severity: 4, sentence: notStarted }
    case 'in_progress':
      return { severity: 2, sentence: inProgress }
    case 'unknown':
      return { severity: null, sentence: notKnown }
    default:
      return undefined
  }
}

function dated(month: string, age: number): Text {
  const { sv, en } = monthText(month)
  return {
    sv: `Enligt svaret är lägesbilden från ${sv}, alltså ${age} månader gammal. Lägesbilden ska uppdateras minst vartannat år.`,
    en: `According to the answer, the situational picture is from ${en}, which makes it ${age} months old. The picture must be updated at least every second year.`,
  }
}

const outdated: Text = {
  sv: 'Enligt svaret är lägesbilden äldre än två år. Lägesbilden ska uppdateras minst vartannat år.',
  en: 'According to the answer, the situational picture is more than two years old. The picture must be updated at least every second year.',
}

const notStarted: Text = {
  sv: 'Enligt svaret är arbetet med lägesbilden inte påbörjat. Varje kommun ska ha en lägesbild.',
  en: 'According to the answer, the work on a situational picture has not started. Every municipality must have a situational picture.',
}

const inProgress: Text = {
  sv: 'Enligt svaret pågår arbetet med lägesbilden. Någon aktuell lägesbild finns inte ännu.',
  en: 'According to the answer, the work on the situational picture is in progress. There is no current picture yet.',
}

const notKnown: Text = {
  sv: 'Kommunen vet inte om det finns en aktuell lägesbild. Det går därför inte att bedöma.',
  en: 'The municipality does not know whether there is a current situational picture. It cannot be assessed.',
}
