import { nothingWithheld } from '@kartlaggning/schema/answers/redact'
import { measuresWithoutStep } from '@kartlaggning/schema/definitions/planned-support'
import type { Gap } from '@kartlaggning/schema/gaps/gap'
import { isWithoutRule } from '@kartlaggning/schema/gaps/without-rule'
import type { CommunicatedNeed } from '@kartlaggning/schema/needs/commenting'
import type { Need } from '@kartlaggning/schema/needs/need'
import { stepInWords } from '@kartlaggning/schema/needs/step-in-words'
import { supportMeasure, type SupportMeasure } from '@kartlaggning/schema/questionnaires/code-lists/support'
import { problemName } from '@kartlaggning/schema/questionnaires/problem-groups'
import { ruleNameOf } from '@kartlaggning/schema/rules/rule-name'
import type { SideKind } from '../../gaps/rules/round-answers.ts'
import { answerWithheld, withoutWithheldName, type WithheldOfRound } from '../../gaps/rules/withheld-evidence.ts'
import { summarizeGaps } from '../summarize-gaps.ts'
import { withheldGap } from '../withheld-from.ts'

const measureNames: readonly SupportMeasure[] = supportMeasure

/** What is withheld from all who took part, and from a counterpart who sees the other's answers in the reconciliation. */
export interface WithheldFromThem {
  readonly others: WithheldOfRound
  /** Null where the two sides do not see each other's answers. */
  readonly counterpart: WithheldOfRound | null
}

export interface Concerned {
  readonly respondentId: string
  readonly kind: SideKind
  readonly municipality: string
}

/**
 * Tells a need to one whom it concerns, as far as it rests on answers that this one may see: all of its own, those of its
 * counterpart that it sees in the reconciliation, and of others what everyone who took part may see. Null where none of it does.
 */
export function communicateTo(
  concerned: Concerned,
  withheld: WithheldFromThem,
): (need: Need) => CommunicatedNeed | null {
  const alone = readerOf(withOwn(withheld.counterpart ?? withheld.others, concerned))
  const amongOthers = readerOf(withOwn(withheld.others, concerned))
  const whoReads = ({ municipalities }: Gap) =>
    municipalities.every((code) => code === concerned.municipality) ? alone : amongOthers
  const isCommunicated = (gap: Gap) => isOfOwnEntry(gap, concerned) || whoReads(gap).ofGap(gap) === null
  // Without a passage that is withheld, what a rule has found is still told.
  const readable = (gap: Gap): Gap => ({
    ...gap,
    evidence: gap.evidence
      .filter((it) => !it.passage || whoReads(gap).ofAnswer(it) === null)
      .map((it) => (it.passage || isWithoutRule(gap) ? whoReads(gap).named(it) : it)),
  })
  return (need) => {
    const gaps = need.gaps.map(readable).filter(isCommunicated)
    if (gaps.length === 0) return null
    const isWhole = answersIn(gaps) === answersIn(need.gaps) && gaps.length === need.gaps.length
    const { severity, municipalities } = summarizeGaps(gaps)
    return {
      title: titleOf(gaps[0]),
      severity,
      municipalities,
      findings: gaps.map(({ sentence, evidence }) => ({ sentence, evidence })),
      motivation: isWhole ? (need.decisions.at(-1)?.motivation ?? '') : null,
      support: isWhole ? plannedFor(need) : null,
    }
  }
}

const readerOf = (round: WithheldOfRound) => ({
  ofGap: withheldGap(round),
  ofAnswer: answerWithheld(round),
  named: withoutWithheldName(round),
})

const answersIn = (gaps: readonly Gap[]) => gaps.reduce((count, { evidence }) => count + evidence.length, 0)

/** All that the report counts as planned: each step, what was chosen without one, and what was written. */
function plannedFor(need: Need): string {
  const { steps, support } = need
  const named = measuresWithoutStep(need).map((code) => measureNames.find((it) => it.code === code)?.text.sv ?? code)
  return [...steps.map(stepInWords), ...named, support].filter(Boolean).join('. ')
}

/** What is found of one entry in its own answers is seen in them alone. */
function isOfOwnEntry({ evidence: all }: Gap, { respondentId }: Concerned): boolean {
  const evidence = all.filter(({ passage }) => !passage)
  const entries = new Set(evidence.map(({ entry }) => entry))
  return entries.size === 1 && !entries.has(null) && evidence.every((it) => it.respondentId === respondentId)
}

/** The same, where nothing of its own is withheld from it. */
const withOwn = (round: WithheldOfRound, { kind, municipality }: Concerned): WithheldOfRound => ({
  ...round,
  municipalities: round.municipalities.map((it) =>
    it.code === municipality && it[kind] ? { ...it, [kind]: { withheld: nothingWithheld } } : it,
  ),
})

function titleOf(gap: Gap | undefined): CommunicatedNeed['title'] {
  if (!gap) return { sv: '', en: '' }
  if (isWithoutRule(gap)) return gap.sentence
  const { sv, en } = ruleNameOf(gap.rule)
  if (gap.problem === null) return { sv, en }
  return { sv: `${sv}: ${problemName(gap.problem, 'sv')}`, en: `${en}: ${problemName(gap.problem, 'en')}` }
}
