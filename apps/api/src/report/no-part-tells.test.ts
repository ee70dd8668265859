import { REPORT_READERS, isWithheld, seesDifferences, whyWithheld } from '@kartlaggning/schema/answers/audience'
import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import type { Evidence, Gap } from '@kartlaggning/schema/gaps/gap'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { questionsOf } from '@kartlaggning/schema/questionnaire/section'
import { newestQuestionnaire } from '@kartlaggning/schema/questionnaires/registry'
import type { Report } from '@kartlaggning/schema/report/report'
import { ruleCatalogue } from '@kartlaggning/schema/rules/catalogue'
import type { RuleEntry } from '@kartlaggning/schema/rules/rule-entry'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { redactRound, type RoundSubmissions, type Submission } from '../gaps/redact-round.ts'
import { anyRound } from '../gaps/rules/any-round.ts'
import type { SideKind } from '../gaps/rules/round-answers.ts'
import type { TestRound } from '../gaps/rules/test-round.ts'
import { withheldFrom } from '../needs/withheld-from.ts'
import { summarizeGaps } from '../needs/summarize-gaps.ts'
import {
  always,
  asked,
  decidedOn,
  kinds,
  none,
  publicReportTo,
  reportTo,
  rounds,
  sharedAs,
} from './any-decided-round.ts'

const questions = new Map<string, Question>(questionsOf(newestQuestionnaire()).map((it) => [it.id, it]))

/** The same round, but those who share with fewer have answered something else: what the other round's sides did. */
function answeringElse(round: RoundSubmissions, other: TestRound): RoundSubmissions {
  const documents = other.municipalities.flatMap((it) => kinds.map((kind) => it[kind]?.document ?? none))
  const side = (it: Submission | null, at: number): Submission | null => {
    const closing = it?.document['closing'] ?? {}
    if (!it || closing['shareLevel'] === 'lansbra') return it
    return { ...it, document: sharedAs(documents[at % Math.max(documents.length, 1)] ?? none, closing) }
  }
  return {
    ...round,
    municipalities: round.municipalities.map((it, at) => ({
      ...it,
      municipality: side(it.municipality, 2 * at),
      police: side(it.police, 2 * at + 1),
    })),
    confirmations: other.confirmations,
  }
}

/** Every object in the report, however deep. */
function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Readonly<Record<string, unknown>>
  for (const it of Object.values(value)) yield* objectsIn(it)
}

it('P7 whatever a withheld answer is, no byte of the reader’s report changes', () => {
  const cases = fc.tuple(rounds, anyRound)
  always(cases, ([round, other]) => {
    const facts = decidedOn(round)
    const theirs = JSON.stringify(reportTo('lansbra', facts, round))
    expect(JSON.stringify(reportTo('lansbra', facts, answeringElse(round, other)))).toBe(theirs)
    const everyones = JSON.stringify(publicReportTo(facts, round))
    expect(JSON.stringify(publicReportTo(facts, answeringElse(round, other)))).toBe(everyones)
  })
})

it.each(REPORT_READERS)('P7 no part of the report to %s tells what it withholds', (reader) => {
  always(rounds, (round) => {
    const facts = decidedOn(round)
    const report = reportTo(reader, facts, round)
    const text = JSON.stringify(report)
    const shown = new Set([...objectsIn(report)].map(shownOf))
    const isHiddenAnswer = hidden(round, reader)
    for (const gap of facts.gaps.filter(isGap)) {
      const isHidden = gap.evidence.some(isHiddenAnswer) || (comparesSides(gap) && !seesDifferences(reader))
      if (!isHidden) continue
      expect(text).not.toContain(`<${gap.key}>`)
      if (!canStandWithout(gap, isHiddenAnswer)) expect(shown).not.toContain(shownOf(gap))
    }
    for (const it of objectsIn(report)) if ('respondentId' in it) expect(isHiddenAnswer(it as Evidence)).toBe(false)
    for (const { municipality, answers } of report.structure)
      for (const { question, ...both } of answers) expectWithheldWhere(both, municipality, question)
    for (const { problem, cells } of report.problems)
      for (const { municipality, concern } of cells)
        expectWithheldWhere(concern, municipality, `problems.concern.${problem}`)

    function expectWithheldWhere(both: Record<SideKind, unknown>, municipality: string, question: string) {
      for (const kind of kinds) {
        const said = both[kind]
        if (isHiddenAnswer({ kind, municipality, question })) expect(said === null || isWithheld(said)).toBe(true)
        else expect(isWithheld(said)).toBe(false)
      }
    }
  })
})

it.each(REPORT_READERS)('P7 every need is in the report to %s, or counted', (reader) => {
  always(rounds, (round) => {
    const facts = decidedOn(round)
    const report = reportTo(reader, facts, round)
    const isHiddenAnswer = hidden(round, reader)
    expect(report.needs.length + (report.withheldNeeds ?? 0)).toBe(facts.needs.length)
    if (reader === 'county-board') expect(report.needs.map((it) => it.gaps)).toEqual(facts.needs.map((it) => it.gaps))
    for (const need of report.needs) {
      const decided = facts.needs.find((it) => it.id === need.id)
      const evidence = decided?.gaps.flatMap((it) => it.evidence) ?? []
      const isWhole = need.gaps.length === decided?.gaps.length && !evidence.some(isHiddenAnswer)
      expect([need.motivation, need.support]).toEqual(
        isWhole ? [decided?.decisions[0]?.motivation, decided?.support] : [null, null],
      )
      expect(need).toMatchObject(summarizeGaps(need.gaps))
      for (const gap of need.gaps) {
        const { evidence: stored, under: _, ...found } = facts.gaps.find((it) => it.key === gap.key) ?? gap
        expect(gap).toMatchObject(found)
        for (const it of stored) if (!isHiddenAnswer(it)) expect(gap.evidence).toContainEqual(it)
      }
    }
  })
})

it('P7 the coordinator is told of every need whose evidence is withheld, before deciding on it', () => {
  always(rounds, (round) => {
    const facts = decidedOn(round)
    const shown = withheldFrom([redactRound(round, asked, 'lansbra')])
    const report = reportTo('lansbra', facts, round)
    for (const { id, gaps, support } of facts.needs) {
      const [withheld] = shown(gaps)
      const found = report.needs.find((it) => it.id === id)
      if (!withheld) expect(found?.support).toBe(support)
      else expect(found?.support ?? null).toBeNull()
      if (withheld && !withheld.partly) expect(found).toBeUndefined()
    }
  })
})

it('P7 a count says of how many it is: those whose answers are shown', () => {
  always(rounds, (round) => {
    const { problems } = reportTo('lansbra', decidedOn(round), round)
    for (const { cells, large } of problems) {
      const degrees = cells.map(({ concern }) => Object.values(concern))
      const shown = degrees.filter((it) => !it.some(isWithheld) || it.some((side) => typeof side === 'number'))
      const unclear = degrees.filter((it) => it.some(isWithheld) && it.some((side) => typeof side === 'string'))
      if (large === null) expect(shown.length).toBeLessThan(3)
      else {
        expect(large?.of).toBe(shown.length + unclear.length)
        expect(large?.count).toBe(
          degrees.filter((it) => it.some((side) => typeof side === 'number' && side >= 3)).length,
        )
      }
    }
  })
})

/** Where, and what, whatever else is said beside it. */
const shownOf = ({ rule, municipalities, sentence }: Readonly<Record<string, unknown>>) =>
  JSON.stringify([rule, municipalities, sentence])

/** Of what is hidden, nothing that the rule concludes from: it is found without. */
const canStandWithout = ({ rule, evidence }: Gap, isHiddenAnswer: (it: Evidence) => boolean) => {
  const { onlyAdds = {} } = Object.entries<RuleEntry>(ruleCatalogue).find(([id]) => id === rule)?.[1] ?? {}
  const adds = Object.entries(onlyAdds).flatMap(([section, own]) => own.map((it) => `${section}.${it}`))
  return evidence.filter(isHiddenAnswer).every(({ question }) => adds.includes(question.split('.', 2).join('.')))
}

const comparesSides = ({ rule }: Gap) =>
  Object.entries<RuleEntry>(ruleCatalogue).some(([id, entry]) => id === rule && entry.comparesSides)

/** Is the answer hidden from the reader? Decided here from the questions and the respondents' choices. */
function hidden(round: RoundSubmissions, reader: Report['reader'] & string) {
  return ({ kind, municipality, question }: Pick<Evidence, 'kind' | 'municipality' | 'question'>): boolean => {
    const side = kind === 'police_area' ? null : round.municipalities.find((it) => it.code === municipality)?.[kind]
    const asked = questions.get(question.split('.', 2).join('.'))
    if (!asked) return !seesDifferences(reader)
    const isAsked = kind !== 'police_area' && asked.askedOf.includes(kind)
    return isAsked && whyWithheld(asked, side?.document['closing']?.['shareLevel'], reader) !== null && side !== null
  }
}
