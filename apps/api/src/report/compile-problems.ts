import { answer } from '@kartlaggning/schema/answers/address'
import { seesDifferences } from '@kartlaggning/schema/answers/audience'
import { whyWithheldAt } from '@kartlaggning/schema/answers/redact'
import type { Problem } from '@kartlaggning/schema/definitions/problem-size'
import { compareSides } from '@kartlaggning/schema/definitions/sides-differ'
import { problemArea } from '@kartlaggning/schema/questionnaires/code-lists/problem-area'
import { largeIn } from '@kartlaggning/schema/report/large-problem'
import type { Report } from '@kartlaggning/schema/report/report'
import type { MunicipalityAnswers, RoundAnswers, Side } from '../gaps/rules/round-answers.ts'

/** F2: how large each side finds each problem, and where they differ as far as the reader may see that. */
export function compileProblems(
  { modulesOff, reader, thresholds }: RoundAnswers,
  municipalities: readonly MunicipalityAnswers[],
): Report['problems'] {
  if (modulesOff.includes('problems')) return []
  const difference = seesDifferences(reader) ? thresholds.concernDifference : null
  return problemArea.map(({ code: problem }) => {
    const cells = municipalities.map((answers) => cellOf(answers, problem, difference))
    return { problem, cells, large: largeIn(cells) }
  })
}

function cellOf({ code, municipality, police }: MunicipalityAnswers, problem: Problem, difference: number | null) {
  const comparison =
    difference !== null && compareSides(problem, sizeTo(municipality, problem), sizeTo(police, problem), difference)
  return {
    municipality: code,
    concern: { municipality: judged(municipality, problem), police: judged(police, problem) },
    differs: comparison === 'differ',
  }
}

const sizeTo = (side: Side | null, problem: Problem) => side && (answer(side, `problems.concern.${problem}`) ?? null)

const judged = (side: Side | null, problem: Problem) =>
  side && (whyWithheldAt(side, `problems.concern.${problem}`) ?? sizeTo(side, problem))
