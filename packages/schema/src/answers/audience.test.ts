import { describe, expect, it } from 'vitest'
import { AUDIENCES, whyWithheld, type Audience } from './audience.ts'

type Shown = [question: Audience, shareLevel: string | undefined, reader: Audience, why: string | null]

/** Question's audience · what the respondent chose · who reads · why not. */
const cases: Shown[] = [
  ['own-organisation', 'lansbra', 'own-organisation', null],
  ['own-organisation', 'lansbra', 'county-board', 'question'],
  ['county-board', 'coordinator', 'own-organisation', null],
  ['county-board', 'coordinator', 'county-board', null],
  ['county-board', 'lansbra', 'counterpart', 'question'],
  ['county-board', 'lansbra', 'lansbra', 'question'],
  ['counterpart', 'coordinator', 'county-board', null],
  ['counterpart', 'coordinator', 'counterpart', 'respondent'],
  ['counterpart', 'counterpart', 'counterpart', null],
  ['counterpart', 'lansbra', 'lansbra', 'question'],
  ['lansbra', 'coordinator', 'county-board', null],
  ['lansbra', 'coordinator', 'lansbra', 'respondent'],
  ['lansbra', 'counterpart', 'counterpart', null],
  ['lansbra', 'counterpart', 'lansbra', 'respondent'],
  ['lansbra', 'lansbra', 'lansbra', null],
  ['lansbra', 'lansbra', 'public', 'question'],
  ['lansbra', undefined, 'lansbra', null],
  ['lansbra', undefined, 'public', 'question'],
  ['public', 'coordinator', 'own-organisation', null],
  ['public', 'coordinator', 'county-board', null],
  ['public', 'coordinator', 'counterpart', 'respondent'],
  ['public', 'coordinator', 'lansbra', 'respondent'],
  ['public', 'coordinator', 'public', 'respondent'],
  ['public', 'counterpart', 'county-board', null],
  ['public', 'counterpart', 'counterpart', null],
  ['public', 'counterpart', 'lansbra', 'respondent'],
  ['public', 'counterpart', 'public', 'respondent'],
  ['public', 'lansbra', 'lansbra', null],
  ['public', 'lansbra', 'public', null],
  ['public', undefined, 'public', null],
]

describe('P7: an answer', () => {
  it.for(cases)('of the audience %s, shared with %s, is shown to %s unless: %s', ([audience, chosen, reader, why]) => {
    expect(whyWithheld({ audience }, chosen, reader)).toEqual(why && { notShown: why })
  })

  it('that is mirrored is shown to the counterpart whatever is chosen, and to nobody else for that', () => {
    const question = { audience: 'lansbra', mirrored: true } as const
    expect(whyWithheld(question, 'coordinator', 'counterpart')).toBeNull()
    expect(whyWithheld(question, 'coordinator', 'lansbra')).toEqual({ notShown: 'respondent' })
    const widest = { audience: 'public', mirrored: true } as const
    expect(whyWithheld(widest, 'coordinator', 'counterpart')).toBeNull()
    expect(whyWithheld(widest, 'coordinator', 'lansbra')).toEqual({ notShown: 'respondent' })
    expect(whyWithheld({ ...question, audience: 'county-board' }, 'lansbra', 'counterpart')).not.toBeNull()
  })

  it('is never shown to more when the question or the respondent says less', () => {
    const levels = ['coordinator', 'counterpart', 'lansbra', undefined]
    const widths = AUDIENCES.map((audience) =>
      levels.map((level) => AUDIENCES.filter((reader) => whyWithheld({ audience }, level, reader) === null).length),
    )
    for (const [at, of] of widths.entries()) {
      expect(of).toEqual(of.toSorted((a, b) => a - b))
      for (const [level, readers] of of.entries()) expect(readers).toBeGreaterThanOrEqual(widths[at - 1]?.[level] ?? 0)
    }
  })
})
