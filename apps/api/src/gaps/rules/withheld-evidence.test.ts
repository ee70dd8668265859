import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { AUDIENCES } from '@kartlaggning/schema/answers/audience'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { newestQuestionnaire } from '@kartlaggning/schema/questionnaires/registry'
import { ruleCatalogue } from '@kartlaggning/schema/rules/catalogue'
import type { RuleEntry } from '@kartlaggning/schema/rules/rule-entry'
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { redactRound } from '../redact-round.ts'
import { anyRound } from './any-round.ts'
import { rulesOf } from './rule.ts'
import { findGaps, rules } from './rules.ts'
import { aJointAction, aRound, judging, type Sides, type TestRound } from './test-round.ts'

const asked = {
  version: newestQuestionnaire().version,
  municipality: sectionsFor(newestQuestionnaire(), 'municipality', 'full'),
  police: sectionsFor(newestQuestionnaire(), 'police', 'full'),
}

const withheld = (document: AnswerDocument) => ({ ...document, closing: { shareLevel: 'coordinator' } })

/** The keys of what is found for those who took part. */
const foundForThem = (sides: Readonly<Record<string, Sides>>) =>
  findGaps(redactRound(aRound(sides), asked, 'lansbra')).map(({ key }) => key)

const large = judging({ narcotics: 4 })

describe('P7 what is withheld is not taken for what there is none of', () => {
  it('finds no initiative missing where one side’s are withheld', () => {
    expect(foundForThem({ Sala: { municipality: large, police: large } })).toContain('R12:1981:narcotics')
    expect(foundForThem({ Sala: { municipality: large, police: withheld(large) } })).toEqual([])
  })

  it('finds it missing where one side has not answered', () => {
    expect(foundForThem({ Sala: { municipality: large } })).toEqual(['R12:1981:narcotics', 'R37:1981'])
  })

  it('judges a municipality by itself, whatever others withhold', () => {
    const sala = { municipality: large, police: large }
    expect(foundForThem({ Sala: sala, Arboga: { municipality: withheld(large), police: large } })).toEqual([
      'R12:1981:narcotics',
    ])
  })

  it('finds nothing done together only where nobody in the round withholds what is', () => {
    const shared = { municipality: large, police: large }
    const neighbours = { Köping: shared, Surahammar: shared, Hallstahammar: shared }
    const key = 'R40:1907-1961-1983:narcotics'
    expect(foundForThem(neighbours)).toContain(key)
    const together = withheld({ jointActions: { entries: [aJointAction(1, { municipalities: ['1907', '1961'] })] } })
    expect(foundForThem({ ...neighbours, Arboga: { municipality: together } })).not.toContain(key)
  })

  it('does not ask the police for what is only asked of the municipality', () => {
    const none = { knowledge: { planStatus: 'none' } }
    expect(foundForThem({ Sala: { municipality: none, police: withheld(large) } })).toContain('R09:1981')
  })

  it('compares the two sides for nobody but themselves and the county board', () => {
    const sala = { municipality: judging({ arson: 2 }), police: judging({ arson: 0 }) }
    expect(foundForThem({ Sala: sala })).toEqual([])
    expect(findGaps(aRound({ Sala: sala })).map(({ key }) => key)).toEqual(['R29:1981:arson'])
  })
})

it('tells what is for the coordinator to nobody else', () => {
  const entry: RuleEntry = { ...ruleCatalogue.R37, audience: 'coordinator' }
  const note = rulesOf({ R99: entry })('R99', (_, tell) => {
    tell({ subject: '1981', municipalities: ['1981'], severity: 1, sentence: { sv: '', en: '' }, evidence: [] })
  })
  const round = aRound({ Sala: { municipality: large, police: large } })
  const readers = AUDIENCES.filter((reader) => findGaps(redactRound(round, asked, reader), [note]).length > 0)
  expect(readers).toEqual(['county-board'])
})

const choices = fc.array(fc.constantFrom('coordinator', 'lansbra', 'lansbra'), { minLength: 16, maxLength: 16 })

function sharing(round: TestRound, levels: readonly string[]) {
  const side = (it: TestRound['municipalities'][number]['police'], shareLevel = 'lansbra') =>
    it && { ...it, document: { ...it.document, closing: { shareLevel } } satisfies AnswerDocument as AnswerDocument }
  return {
    ...round,
    municipalities: round.municipalities.map((it, at) => ({
      ...it,
      municipality: side(it.municipality, levels[2 * at]),
      police: side(it.police, levels[2 * at + 1]),
    })),
  }
}

/** Where a municipality lies is for anyone to know. */
const silentUnless =
  (concerned: readonly string[]) =>
  <M extends { readonly code: string }>(it: M) =>
    concerned.includes(it.code) ? it : { ...it, municipality: null, police: null }

const entries = new Map<string, RuleEntry>(rules.map(({ id, entry }) => [id, entry]))

it('P7 what is found for those who took part is found in the answers themselves', () => {
  fc.assert(
    fc.property(anyRound, choices, (any, levels) => {
      const round = sharing(any, levels)
      for (const finding of findGaps(redactRound(round, asked, 'lansbra'))) {
        if (!finding.assessed) continue
        const { rule, key, municipalities, severity, sentence } = finding
        // Which other's experience is nearest may hang on who else shares theirs; what is said of the two may not.
        const concerned = entries.get(rule)?.wholeRound
          ? round
          : { ...round, municipalities: round.municipalities.map(silentUnless(municipalities)) }
        const whole = findGaps(redactRound(concerned, asked, 'county-board')).find((it) => it.key === key)
        expect(whole).toMatchObject({ municipalities, severity, sentence })
      }
    }),
    { numRuns: 100 },
  )
})
