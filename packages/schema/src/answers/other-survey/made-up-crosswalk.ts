import { tableOfRows, type Table } from '../../document/table.ts'
import { crosswalkColumns } from './crosswalk-rows.ts'

export const EXAMPLE_NAME = 'Undersökning om lokalt trygghetsarbete (fiktivt exempel)'

/** A survey that nobody sends out, to show how a crosswalk is written. */
const rows = [
  [
    '1',
    'Har kommunen en aktuell lägesbild?',
    'knowledge.pictureStatus',
    'current = Ja; outdated = Delvis; in_progress = Delvis; not_started = Nej',
  ],
  [
    '2',
    'Finns en beslutad åtgärdsplan?',
    'knowledge.planStatus',
    'adopted = Ja; expired = Nej; in_progress = Arbete pågår; none = Nej',
  ],
  ['3', 'Hur följer ni upp arbetet?', 'knowledge.followup', ''],
  ['4a', 'Hur stort problem är narkotika hos er?', 'problems.concern.narcotics', ''],
  ['4b', 'Hur stora är övriga problem?', 'problems.concern', ''],
  ['5', 'Vilka insatser pågår?', 'initiatives.name initiatives.phase', ''],
  [
    '6',
    'Har ni en samverkansöverenskommelse med polisen?',
    'agreements.agreementStatus',
    'valid = Ja; expired = Nej; negotiating = Under arbete; never = Nej',
  ],
  ['7', 'Hur många trygghetskameror har ni?', '', ''],
] as const

/** As a file to begin from, its columns called as in that language. */
export const exampleCrosswalk = (language: 'sv' | 'en'): Table => {
  const at = language === 'sv' ? 0 : 1
  return tableOfRows(EXAMPLE_NAME, [Object.values(crosswalkColumns).map((names) => names[at]), ...rows])
}
