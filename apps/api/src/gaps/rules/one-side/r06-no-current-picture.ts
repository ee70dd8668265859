import {
  isOldForTheLaw,
  situationalPicture,
  whyNotCurrent,
  type NotCurrent,
  type SituationalPicture,
  type WhenPicturesAge,
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
    return { severity: severityOf(why, picture), sentence: sentences[why](picture, round), evidence }
  }),
)

const severities = { outdated: 2, not_started: 4, in_progress: 2, unknown: null } as const satisfies Record<
  NotCurrent,
  Severity | null
>

/** An old picture breaks the law when the two years of the law have passed, not when the round finds it old. */
const severityOf = (why: NotCurrent, picture: SituationalPicture): Severity | null =>
  isOldForTheLaw(picture) ? 4 : severities[why]

const renew: Text = {
  sv: 'Länsstyrelsen kan hjälpa er att ta fram en ny.',
  en: 'The county administrative board can help you draw up a new one.',
}

function oldForTheRound(month: string, age: number, limit: number): Text {
  const { sv, en } = monthText(month)
  return {
    sv: `Enligt svaret är lägesbilden från ${sv}, alltså ${age} månader gammal. Omgångens gräns är ${limit} månader. ${renew.sv}`,
    en: `According to the answer, the situational picture is from ${en}, which makes it ${age} months old. The limit of the round is ${limit} months. ${renew.en}`,
  }
}

function dated(month: string, age: number): Text {
  const { sv, en } = monthText(month)
  return {
    sv: `Enligt svaret är lägesbilden från ${sv}, alltså ${age} månader gammal. Lägesbilden ska uppdateras minst vartannat år. ${renew.sv}`,
    en: `According to the answer, the situational picture is from ${en}, which makes it ${age} months old. The picture must be updated at least every second year. ${renew.en}`,
  }
}

const outdated: Text = {
  sv: `Enligt svaret är lägesbilden äldre än två år. Lägesbilden ska uppdateras minst vartannat år. ${renew.sv}`,
  en: `According to the answer, the situational picture is more than two years old. The picture must be updated at least every second year. ${renew.en}`,
}

const sentences: Readonly<Record<NotCurrent, (picture: SituationalPicture, round: WhenPicturesAge) => Text>> = {
  outdated: ({ month, age, tooOld, pastLaw }, { thresholds: { pictureMonths } }) => {
    if (!tooOld || !month || age === undefined) return outdated
    return pastLaw ? dated(month, age) : oldForTheRound(month, age, pictureMonths)
  },
  not_started: () => ({
    sv: 'Enligt svaret är arbetet med lägesbilden inte påbörjat. Varje kommun ska ha en lägesbild. Länsstyrelsen kan hjälpa er att komma i gång.',
    en: 'According to the answer, the work on a situational picture has not started. Every municipality must have a situational picture. The county administrative board can help you get started.',
  }),
  in_progress: () => ({
    sv: 'Enligt svaret pågår arbetet med lägesbilden. Det finns ingen aktuell lägesbild än. Länsstyrelsen kan ge stöd med lägesbilden.',
    en: 'According to the answer, the work on the situational picture is in progress. There is no current picture yet. The county administrative board can give support with the picture.',
  }),
  unknown: ({ ageNotKnown }) => (ageNotKnown ? monthNotKnown : notKnown),
}

const monthNotKnown: Text = {
  sv: 'Kommunen vet inte när lägesbilden blev klar. Därför går det inte att bedöma om den är aktuell.',
  en: 'The municipality does not know when the situational picture was completed. So it cannot be assessed whether it is current.',
}

const notKnown: Text = {
  sv: 'Kommunen vet inte om det finns en aktuell lägesbild. Därför går det inte att bedöma om lägesbilden är aktuell.',
  en: 'The municipality does not know whether there is a current situational picture. So it cannot be assessed whether the picture is current.',
}
