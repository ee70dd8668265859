import { seesDifferences } from '@kartlaggning/schema/answers/audience'
import { hasNarrowed } from '@kartlaggning/schema/definitions/narrowed-difference'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import type { JudgedProblem } from '../judged-problem.ts'
import type { Round } from '../round.ts'
import { rule, type Rule, type Tell } from '../rule.ts'
import { problemName } from '../wording.ts'
import { answersRead } from './answers-read.ts'
import { isSameProblem } from './called-now.ts'
import { tellWhatIsNotAnalysed } from './not-analysed.ts'
import { improvedGaps, type ImprovedGap } from './improved-gaps.ts'

/** Good news has the dignity of a gap: it says of whom, and opens the answers behind it. */
export const improvement: Rule = {
  ...rule('R56', (round, tell, found = []) => {
    tellWhatIsNotAnalysed(round, tell, therefore)
    const improved = improvedGaps(round, found)
    for (const it of improved) tellOf(it, tell)
    tellOfNarrowed(round, new Set(improved.map(({ gap }) => gap.key)), tell)
  }),
  isLast: true,
}

const therefore: Text = {
  sv: 'Därför går det inte att bedöma om något som hittades då har blivit bättre.',
  en: 'So it cannot be assessed whether anything that was found then has improved.',
}

function tellOf({ gap, entry, municipality }: ImprovedGap, tell: Tell) {
  const { sv, en } = gap.problem === null ? { sv: '', en: '' } : about(gap.problem)
  tell({
    subject: gap.key,
    municipalities: [municipality.code],
    ...(gap.problem !== null && { problem: gap.problem }),
    severity: 'improved',
    sentence: improvedText({
      sv: `”${entry.name.sv}” gäller inte längre${sv}`,
      en: `“${entry.name.en}” no longer applies${en}`,
    }),
    evidence: answersRead(municipality, gap, entry),
  })
}

const about = (problem: string): Text => ({
  sv: ` för ${problemName(problem).sv}`,
  en: ` to ${problemName(problem).en}`,
})

/** Where the two sides have come nearer each other, unless it has been told already. */
function tellOfNarrowed(round: Round, known: ReadonlySet<string>, tell: Tell) {
  if (!seesDifferences(round.reader) || !round.previous) return
  const isComparable = isSameProblem(round.previous)
  for (const { code, judged } of round.municipalities) {
    const then = round.before(code)
    for (const now of judged()) {
      const before = then?.judgedAs(now.problem)
      const key = `R29:${code}:${now.problem}`
      if (
        !before ||
        !isComparable(now.problem) ||
        known.has(key) ||
        !hasNarrowed(now.problem, bothOf(before), bothOf(now))
      )
        continue
      const evidence: Evidence[] = [...before.sizes, ...now.sizes]
      const sentence = improvedText(narrowed(now.problem))
      tell({ subject: key, municipalities: [code], problem: now.problem, severity: 'improved', sentence, evidence })
    }
  }
}

const bothOf = ({ sizes }: JudgedProblem) => {
  const of = (kind: string) => sizes.find((it) => it.kind === kind)?.value
  return [of('municipality'), of('police')] as const
}

const narrowed = (problem: string): Text => ({
  sv: `kommunens och polisens bild av ${problemName(problem).sv} ligger närmare varandra`,
  en: `the municipality’s and the police’s pictures of ${problemName(problem).en} are closer to each other`,
})

const improvedText = ({ sv, en }: Text): Text => ({
  sv: `Förbättrat sedan förra omgången: ${sv}.`,
  en: `Improved since the last round: ${en}.`,
})
