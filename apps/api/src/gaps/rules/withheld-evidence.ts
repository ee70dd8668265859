import { seesDifferences, type Audience, type WithheldReason } from '@kartlaggning/schema/answers/audience'
import { nothingWithheld, whyWithheldAt, type WithheldQuestions } from '@kartlaggning/schema/answers/redact'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { canonicalQuestionnaire } from '@kartlaggning/schema/questionnaires/canonical'
import type { RuleEntry } from '@kartlaggning/schema/rules/rule-entry'
import type { SideKind } from './round-answers.ts'

type SideShown = { readonly withheld: WithheldQuestions } | null

/** What of a round is withheld from a reader: all that is needed to tell what may be concluded for that reader. */
export interface WithheldOfRound<Reader extends Audience = Audience> {
  readonly reader: Reader
  readonly municipalities: readonly ({ readonly code: string } & { readonly [kind in SideKind]: SideShown })[]
  /** What is marked as secret in the common part of a police area, by its respondent. */
  readonly secretInAreas?: ReadonlyMap<string, WithheldQuestions>
}

/**
 * Tells whether what a rule finds about these municipalities stands before the reader; if not, why. Where an answer that the
 * rule may conclude from is withheld, it cannot be assessed for this reader: neither found nor found missing. It is decided
 * by what is withheld, never by an answer, and so tells nothing of one.
 */
export function evidenceWithheld(
  round: WithheldOfRound,
): (entry: RuleEntry) => (municipalities: readonly string[]) => WithheldReason | null {
  const withholding = new Map(
    round.municipalities.flatMap(({ code, municipality, police }) => {
      const withheld = [municipality, police].flatMap((side) => (side && side.withheld.size > 0 ? [side.withheld] : []))
      return withheld.length > 0 ? [[code, withheld] as const] : []
    }),
  )
  return (entry) => {
    if (entry.audience === 'coordinator' && round.reader !== 'county-board') return () => 'question'
    if (entry.comparesSides && !seesDifferences(round.reader)) return () => 'difference'
    if (withholding.size === 0) return () => null
    const concludedFrom = questionsConcludedFrom(entry)
    return (municipalities) => {
      const concerned = entry.wholeRound ? [...withholding.keys()] : municipalities
      const reasons = concerned.flatMap((code) =>
        (withholding.get(code) ?? []).flatMap((withheld) => concludedFrom.flatMap((it) => withheld.get(it) ?? [])),
      )
      return reasons.includes('respondent') ? 'respondent' : (reasons[0] ?? null)
    }
  }
}

/** Why an answer that a gap cites is withheld; a police area's common part is in no edition but the county board's. */
export function answerWithheld({
  reader,
  municipalities,
  secretInAreas,
}: WithheldOfRound): (evidence: Evidence) => WithheldReason | null {
  const byCode = new Map(municipalities.map((it) => [it.code, it]))
  return ({ respondentId, kind, municipality, question }) => {
    if (kind === 'police_area' && reader !== 'county-board') return 'question'
    const shown = kind === 'police_area' ? areaShown(secretInAreas, respondentId) : byCode.get(municipality)?.[kind]
    return shown ? (whyWithheldAt(shown, question)?.notShown ?? null) : 'question'
  }
}

const areaShown = (secretInAreas: WithheldOfRound['secretInAreas'], respondentId: string): SideShown => ({
  withheld: secretInAreas?.get(respondentId) ?? nothingWithheld,
})

const canonicalSections: readonly Section[] = canonicalQuestionnaire.sections

/** What its entry is called is an answer too: where that is withheld, the evidence says nothing of it. */
export function withoutWithheldName(round: WithheldOfRound): (evidence: Evidence) => Evidence {
  const why = answerWithheld(round)
  return (evidence) => {
    const [section = ''] = evidence.question.split('.')
    const title = canonicalSections.find(({ id }) => id === section)?.entries?.titleQuestion
    const isShown = evidence.entryName === null || why({ ...evidence, question: `${section}.${title}` }) === null
    return isShown ? evidence : { ...evidence, entryName: null }
  }
}

function questionsConcludedFrom({ reads, onlyAdds = {} }: RuleEntry): string[] {
  return Object.entries(reads).flatMap(([section, questions]) =>
    questions.filter((it) => !onlyAdds[section]?.includes(it)).map((it) => `${section}.${it}`),
  )
}
