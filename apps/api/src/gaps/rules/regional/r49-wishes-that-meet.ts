import { answer } from '@kartlaggning/schema/answers/address'
import { isSameToAll } from '@kartlaggning/schema/definitions/problem-size'
import type { Text } from '@kartlaggning/schema/text'
import { cite } from '../evidence.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { placeNames, problemName, together } from '../wording.ts'
import { codesOf, inCommon, placesOf } from './in-common.ts'

const WITH = 'cooperation.wantedWith'
const PROBLEMS = 'cooperation.wantedProblems'

export const wishesThatMeet = rule('R49', (round, tell) => {
  for (const [problem, those] of inCommon(round, wantedProblems, (from) => cite(from, WITH, PROBLEMS))) {
    const places = placesOf(those)
    if (places.length < 2) continue
    tell({
      subject: problem,
      municipalities: codesOf(places),
      problem,
      severity: 1,
      sentence: together([
        wanted(problemName(problem), places),
        ...mutual(
          places,
          those.map(({ from }) => from),
        ),
        meet,
      ]),
      evidence: those.flatMap(({ evidence }) => evidence()),
    })
  }
})

const wantedProblems = (from: Submitted) => (answer(from, PROBLEMS) ?? []).filter(isSameToAll)

/** Those of them that have named each other. */
function mutual(places: readonly Municipality[], sides: readonly Submitted[]): Text[] {
  const naming = Map.groupBy(sides, ({ code }) => code)
  const named = (code: string) => naming.get(code)?.flatMap((side) => answer(side, WITH) ?? []) ?? []
  return places.flatMap((one) => {
    const others = new Set(named(one.code))
    return places
      .filter((other) => one.code < other.code && others.has(other.code) && named(other.code).includes(one.code))
      .map((other) => namedEachOther(placeNames([one, other])))
  })
}

const wanted = (problem: Text, places: readonly Municipality[]): Text => {
  const who = placeNames(places)
  return {
    sv: `${who.sv} vill samverka mer med andra kommuner om ${problem.sv}.`,
    en: `${who.en} want to cooperate more with other municipalities on ${problem.en}.`,
  }
}

const namedEachOther = (two: Text): Text => ({
  sv: `${two.sv} har önskat varandra.`,
  en: `${two.en} have asked for each other.`,
})

const meet: Text = {
  sv: 'De som vill samma sak behöver bara hitta varandra. Länsstyrelsen kan föra ihop dem.',
  en: 'Those who want the same only need to find each other. The county administrative board can bring them together.',
}
