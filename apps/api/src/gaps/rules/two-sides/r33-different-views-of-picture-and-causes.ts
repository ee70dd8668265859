import { answer } from '@kartlaggning/schema/answers/address'
import { analysedProblems, isCauseAnalysisKnown } from '@kartlaggning/schema/definitions/cause-analysis'
import { jointPictureOf } from '@kartlaggning/schema/definitions/joint-picture'
import { compareFacts } from '@kartlaggning/schema/definitions/sides-differ'
import type { Text } from '@kartlaggning/schema/text'
import { answerText } from '../answer-text.ts'
import { forBothSides } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { problemNames, quoted, together } from '../wording.ts'

const JOINT = 'knowledge.pictureJoint'

export const differentViewsOfPictureAndCauses = rule(
  'R33',
  forBothSides((municipality, police) => {
    const compared = [
      { comparison: compareFacts(jointPictureOf(municipality), jointPictureOf(police)), words: pictures },
      { comparison: compareCauses(municipality, police), words: causes },
    ]
    const differing = compared.filter(({ comparison }) => comparison === 'differ')
    if (differing.length === 0 && !compared.some(({ comparison }) => comparison === 'not_known')) return undefined
    const evidence = [municipality, police].flatMap((side) =>
      cite(side, JOINT, 'knowledge.causeAnalysis', 'knowledge.causeProblems'),
    )
    if (differing.length === 0) return { severity: null, sentence: notKnown, evidence }
    const said = differing.map(({ words }) => words(municipality, police))
    return { severity: 2, sentence: together([...said, whyItMatters]), evidence }
  }),
)

/** They differ when each has analysed the causes of some problems, and none of the same. */
function compareCauses(municipality: Submitted, police: Submitted) {
  if (!isCauseAnalysisKnown(municipality) || !isCauseAnalysisKnown(police)) return 'not_known'
  const [ours, theirs] = [analysedProblems(municipality), analysedProblems(police)]
  if (!ours || !theirs) return 'not_compared'
  return ours.some((problem) => theirs.includes(problem)) ? 'alike' : 'differ'
}

const chosen = (side: Submitted) => quoted(answerText(JOINT, answer(side, JOINT) ?? ''))

function pictures(municipality: Submitted, police: Submitted): Text {
  const [ours, theirs] = [chosen(municipality), chosen(police)]
  return {
    sv: `På frågan om lägesbilden är gemensam svarar kommunen ${ours.sv} och polisen ${theirs.sv}.`,
    en: `Asked whether the situational picture is shared, the municipality answers ${ours.en} and the police ${theirs.en}.`,
  }
}

function causes(municipality: Submitted, police: Submitted): Text {
  const ours = problemNames(analysedProblems(municipality) ?? [])
  const theirs = problemNames(analysedProblems(police) ?? [])
  return {
    sv: `Kommunen har analyserat orsakerna till ${ours.sv}. Polisen har analyserat orsakerna till ${theirs.sv}. Inget problem är gemensamt.`,
    en: `The municipality has analysed the causes of ${ours.en}. The police have analysed the causes of ${theirs.en}. No problem is shared.`,
  }
}

const whyItMatters: Text = {
  sv: 'Med en gemensam bild går det lättare att prioritera tillsammans. Länsstyrelsen kan hjälpa er att föra ihop era underlag.',
  en: 'With a shared picture it is easier to set priorities together. The county administrative board can help you bring your material together.',
}

const notKnown: Text = {
  sv: 'Kommunen eller polisen vet inte om lägesbilden är gemensam eller om orsakerna är analyserade. Därför går det inte att jämföra svaren.',
  en: 'The municipality or the police do not know whether the situational picture is shared or the causes are analysed, so the answers cannot be compared.',
}
