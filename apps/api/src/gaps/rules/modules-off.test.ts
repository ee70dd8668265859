import { canBeLeftOut } from '@kartlaggning/schema/rounds/modules'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyRound } from './any-round.ts'
import { findGaps, rules } from './rules.ts'
import { answering, aRound, findings, judging, type TestRound, type TestSide } from './test-round.ts'

/** The same round, noting every section that is looked into. */
function watched(round: TestRound, seen: Set<string>): TestRound {
  const watchedIn = <T extends object>(sections: T): T =>
    new Proxy(sections, {
      get: (all, section) => {
        if (typeof section === 'string') seen.add(section)
        return Reflect.get(all, section) as unknown
      },
    })
  const side = (it: TestSide | null) =>
    it && {
      ...it,
      answers: watchedIn(it.answers),
    }
  const municipalities = round.municipalities.map((it) => ({
    ...it,
    municipality: side(it.municipality),
    police: side(it.police),
  }))
  return { ...round, municipalities }
}

it.each(rules.filter((it) => !it.isLast && !it.revise).map((rule) => [rule.id, rule] as const))(
  '%s reads the sections it is said to read',
  (_, rule) => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyRound, (round) => void findings(rule, watched(round, seen))),
      { seed: 1, numRuns: 200 },
    )
    expect([...seen].toSorted()).toEqual(Object.keys(rule.entry.reads).toSorted())
  },
)

it('never takes what nobody was asked for what nobody has', () => {
  const sections = [...new Set(rules.flatMap(({ entry }) => Object.keys(entry.reads)))].filter(canBeLeftOut)
  fc.assert(
    fc.property(anyRound, fc.constantFrom(...sections), (round, off) => {
      const side = (it: TestSide | null) => it && answering(it, { ...it.document, [off]: {} })
      const municipalities = round.municipalities.map((it) => ({
        ...it,
        municipality: side(it.municipality),
        police: side(it.police),
      }))
      const whole = new Set(findGaps(round).map((it) => it.key))
      const without = findGaps({ ...round, municipalities, modulesOff: [off] })
      for (const { key } of without) expect(whole).toContain(key)
    }),
    { numRuns: 100 },
  )
})

it('still finds what rests on the sections that were asked', () => {
  const answers = { agreements: { agreementStatus: 'never' }, ...judging({ narcotics: 4 }) }
  const round = aRound({ Köping: { municipality: answers, police: answers } }, { modulesOff: ['problems'] })
  expect(findGaps(round).map((it) => it.rule)).toEqual(['R25'])
})
