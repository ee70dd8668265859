import { compareSides } from '@kartlaggning/schema/definitions/sides-differ'
import type { Text } from '@kartlaggning/schema/text'
import { forEachProblem } from '../combinators.ts'
import { asProblem } from '../judged-problem.ts'
import { rule } from '../rule.ts'
import { problemName } from '../wording.ts'

export const differentProblemPictures = rule(
  'R29',
  forEachProblem(
    ({ judged }) => judged(),
    ({ problem, sizes: [ours, theirs] }, _, { thresholds }) => {
      const comparison = compareSides(problem, ours?.value, theirs?.value, thresholds.concernDifference)
      if (!ours || !theirs || comparison === 'not_compared' || comparison === 'alike') return undefined
      const name = problemName(problem)
      const evidence = [ours, theirs]
      return comparison === 'not_known'
        ? { severity: null, sentence: notKnown(name), evidence }
        : { severity: 3, sentence: differing(name, asProblem(ours.value), asProblem(theirs.value)), evidence }
    },
  ),
)

const notKnown = (name: Text): Text => ({
  sv: `Kommunen eller polisen vet inte hur stort problem ${name.sv} är. Därför går det inte att jämföra svaren.`,
  en: `The municipality or the police do not know how large the problem of ${name.en} is, so the answers cannot be compared.`,
})

const differing = (name: Text, municipality: Text, police: Text): Text => ({
  sv: `Enligt kommunen är ${name.sv} ${municipality.sv}, enligt polisen ${police.sv}. Skillnaden kan bero på olika underlag. Jämför lägesbilderna.`,
  en: `The municipality judges ${name.en} as ${municipality.en}, the police as ${police.en}. The difference may come from different sources. Compare the situational pictures.`,
})
