import {
  couldUseSharedFunction,
  mayShareFunction,
  sharesFunctionWith,
} from '@kartlaggning/schema/definitions/sharing-a-function'
import type { Address } from '@kartlaggning/schema/answers/address'
import type { Text } from '@kartlaggning/schema/text'
import { allOf } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { connectedGroups } from '../neighbours.ts'
import type { Municipality, Round } from '../round.ts'
import { rule, type Find } from '../rule.ts'
import { placeNames } from '../wording.ts'
import { codesOf } from './in-common.ts'

/** Neighbours that each could do with a share of the other's, and neighbours that would both like to. */
export const functionToShare = rule(
  'R46',
  allOf(
    amongNeighbours({
      subject: (codes) => codes,
      isOne: ({ municipality, population }, { thresholds }) =>
        municipality !== null && couldUseSharedFunction(municipality, population, thresholds),
      cites: ['organisation.function', 'organisation.fteAllocated', 'organisation.fteActual'],
      sentence: (who) => needed(who),
    }),
    amongNeighbours({
      subject: (codes) => `${codes}:interest`,
      isOne: ({ municipality }) => municipality !== null && mayShareFunction(municipality),
      cites: ['cooperation.wantedSharedFunction'],
      sentence: (who) => wanted(who),
    }),
  ),
)

interface Kind {
  readonly subject: (codes: string) => string
  readonly isOne: (municipality: Municipality, round: Round) => boolean
  readonly cites: readonly Address[]
  readonly sentence: (who: Text) => Text
}

function amongNeighbours({ subject, isOne, cites, sentence }: Kind): Find {
  return (round, tell) => {
    const those = round.municipalities.filter((it) => isOne(it, round)).map(withThoseLeft(round))
    for (const group of connectedGroups(those)) {
      if (group.length < 2) continue
      const codes = codesOf(group)
      tell({
        subject: subject(codes.join('-')),
        municipalities: codes,
        severity: 1,
        sentence: sentence(placeNames(group)),
        evidence: group.flatMap(({ municipality }) => (municipality ? cite(municipality, ...cites) : [])),
      })
    }
  }
}

/** Among its neighbours, those it does not share a function with already, whichever of the two says so. */
function withThoseLeft({ municipalities }: Round) {
  const sharing = new Map(
    municipalities.map(({ code, municipality }) => [code, municipality ? sharesFunctionWith(municipality) : []]),
  )
  return (it: Municipality): Municipality => ({
    ...it,
    neighbours: it.neighbours.filter(
      (other) => !sharing.get(it.code)?.includes(other) && !sharing.get(other)?.includes(it.code),
    ),
  })
}

const needed = (who: Text): Text => ({
  sv: `${who.sv} är grannar. I alla saknas samordningsfunktionen, håller på att inrättas eller har för lite tid, enligt svaren. Tillsammans kan de ha en funktion som räcker. Länsstyrelsen kan ta fram ett underlag för att dela den.`,
  en: `${who.en} are neighbours. In all of them, according to the answers, the coordination function is missing, is being set up or has too little time. Together they can have one that is enough. The county administrative board can prepare a basis for sharing it.`,
})

const wanted = (who: Text): Text => ({
  sv: `${who.sv} är grannar och kan alla tänka sig att dela samordningsfunktion eller analysstöd med en annan kommun. Den som delar kan få råd med mer än var och en för sig. Länsstyrelsen kan föra ihop dem.`,
  en: `${who.en} are neighbours, and all could imagine sharing the coordination function or analysis with another municipality. Those who share can afford more than each alone. The county administrative board can bring them together.`,
})
