import {
  situationalPicture,
  whyNotCurrent,
  type NotCurrent,
  type SituationalPicture,
} from '@kartlaggning/schema/definitions/situational-picture'
import type { Severity } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import { forEachMunicipality } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { monthText } from '../month.ts'
import { rule } from '../rule.ts'

/** The picture is the municipality's duty, so the municipality's answer decides. */
export const noCurrentPicture = rule(
  'R06',
  forEachMunicipality(({ municipality }, round) => {
    const picture = municipality && situationalPicture(municipality, round)
    const why = picture && whyNotCurrent(picture)
    if (!why) return undefined
    const evidence = cite(municipality, 'knowledge.pictureStatus', 'knowledge.pictureMonth')
    return { severity: severities[why], sentence: sentences[why](picture), evidence }
  }),
)

const severities = { outdated: 4, not_started: 4, in_progress: 2, unknown: null } as const satisfies Record<
  NotCurrent,
  Severity | null
>

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

const sentences: Readonly<Record<NotCurrent, (picture: SituationalPicture) => Text>> = {
  outdated: ({ month, age, tooOld }) => (tooOld && month && age !== undefined ? dated(month, age) : outdated),
  not_started: () => ({
    sv: 'Enligt svaret är arbetet med lägesbilden inte påbörjat. Varje kommun ska ha en lägesbild.',
    en: 'According to the answer, the work on a situational picture has not started. Every municipality must have a situational picture.',
  }),
  in_progress: () => ({
    sv: 'Enligt svaret pågår arbetet med lägesbilden. Någon aktuell lägesbild finns inte ännu.',
    en: 'According to the answer, the work on the situational picture is in progress. There is no current picture yet.',
  }),
  unknown: () => ({
    sv: 'Kommunen vet inte om det finns en aktuell lägesbild. Det går därför inte att bedöma.',
    en: 'The municipality does not know whether there is a current situational picture. It cannot be assessed.',
  }),
}
