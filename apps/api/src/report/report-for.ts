import { whyWithheld, type Audience, type Withheld } from '@kartlaggning/schema/answers/audience'
import type { Evidence, Gap } from '@kartlaggning/schema/gaps/gap'
import type { Report, ReportReader } from '@kartlaggning/schema/report/report'
import { entryOf } from '@kartlaggning/schema/rules/catalogue'

import { isLargeProblem } from './problem-size.ts'
import { withheldTexts } from './withheld-texts.ts'
import type { WhatMayBeShown } from './read-what-may-be-shown.ts'

const SIDES = ['municipality', 'police'] as const
type Side = (typeof SIDES)[number]

/**
 * The whole report as others than the county board read it. Each answer that is not for them gives way to why; so does a
 * sentence that an answer of those could be read from, and how the two sides differ, which is the county board's to see and
 * theirs in the reconciliation.
 */
export function reportFor(reader: Exclude<ReportReader, 'county-board'>, whole: Report, known: WhatMayBeShown): Report {
  const why = (address: string, municipality: string, side: Side) => whyOf(reader, known, address, municipality, side)
  const shownOr = <T>(value: T | null, address: string, municipality: string, side: Side) =>
    value === null ? null : (why(address, municipality, side) ?? value)
  return {
    ...whole,
    reader,
    structure: whole.structure.map((row) => ({
      ...row,
      answers: row.answers.map(({ question, municipality, police }) => ({
        question,
        municipality: shownOr(municipality, question, row.municipality, 'municipality'),
        police: shownOr(police, question, row.municipality, 'police'),
      })),
    })),
    problems: whole.problems.map(({ problem, cells }) => {
      const address = `problems.concern.${problem}`
      const shown = cells.map(({ municipality, concern }) => ({
        municipality,
        concern: {
          municipality: shownOr(concern.municipality, address, municipality, 'municipality'),
          police: shownOr(concern.police, address, municipality, 'police'),
        },
        differs: false,
      }))
      return { problem, cells: shown, great: shown.filter(isLargeProblem).length }
    }),
    needs: whole.needs.map((need) => ({ ...need, gaps: need.gaps.map((gap) => gapFor(gap, why)) })),
    notAssessed: known.notAssessed
      .map((gap) => gapFor(gap, why))
      .map(({ rule, municipalities, sentence }) => ({ rule, municipalities, sentence })),
  }
}

type Why = (address: string, municipality: string, side: Side) => Withheld | null

function whyOf(reader: Audience, known: WhatMayBeShown, address: string, municipality: string, side: Side) {
  const question = known.questionAt(address)
  if (!question) return { notShown: 'question' } as const
  return whyWithheld(question, known.shareLevelOf(municipality, side), reader)
}

function gapFor(gap: Gap, why: Why): Gap {
  const differs = gap.assessed && entryOf(gap.rule)?.comparesSides ? ({ notShown: 'difference' } as const) : null
  const evidence = gap.evidence.map((it) => ({ it, why: whyOfEvidence(it, why) ?? differs }))
  const hidden = differs ?? evidence.find((one) => one.why !== null)?.why
  return {
    ...gap,
    sentence: hidden ? withheldTexts[hidden.notShown] : gap.sentence,
    evidence: evidence.map((one) => (one.why ? { ...one.it, entryName: null, value: one.why } : one.it)),
  }
}

/** Evidence of an entry bears the entry's name, which is an answer too. */
function whyOfEvidence({ kind, municipality, question, entryName }: Evidence, why: Why): Withheld | null {
  if (kind === 'police_area') return why(question, municipality, 'police')
  const name = entryName === null ? null : why(`${question.split('.')[0]}.name`, municipality, kind)
  return name ?? why(question, municipality, kind)
}
