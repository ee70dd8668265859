import { canonicalQuestionnaire } from '@kartlaggning/schema/questionnaires/canonical'
import { canBeLeftOut } from '@kartlaggning/schema/rounds/modules'
import fc from 'fast-check'
import { actors, answers, codes, month, problems, readIn } from './any-answer.ts'

const monthOrUnknown = fc.oneof(month, fc.constant('unknown'))
const someProblems = fc.uniqueArray(fc.constantFrom(...problems), { maxLength: 3 })
const concern = fc.constantFrom(0, 1, 2, 3, 4, 'unknown', 'not_applicable')
const method = fc.constantFrom('est', 'mini_maria', 'own', 'other')
const aspect = {
  problems: fc.oneof(someProblems, fc.constant(['narcotics'])),
  phase: fc.constantFrom(
    'ongoing',
    'ongoing',
    'idea',
    'planning',
    'ongoing',
    'paused',
    'ended',
    'permanent',
    'unknown',
  ),
}

/** What is not given here is answered in any way; these meet more often so. */
const often: Readonly<Record<string, Record<string, fc.Arbitrary<unknown>>>> = {
  knowledge: { pictureMonth: monthOrUnknown, causeProblems: someProblems, planMonth: monthOrUnknown },
  agreements: {
    agreementStatus: fc.constantFrom('valid', 'valid', 'expired', 'negotiating', 'never', 'unknown'),
    agreementSigned: monthOrUnknown,
    agreementTo: fc.oneof(monthOrUnknown, fc.constant('open_ended')),
  },
  problems: { concern: answers(Object.fromEntries(problems.map((problem) => [problem, concern]))) },
  cooperation: {
    with: fc.constantFrom(['1983', '1907'], ['1961', '1983'], ['none']),
    problems: someProblems,
    wantedProblems: someProblems,
  },
  support: { what: fc.constant({ evidence_base: ['method_advice'] }), problems: someProblems },
}

const entries: Readonly<Record<string, Record<string, fc.Arbitrary<unknown>>>> = {
  initiatives: {
    ...aspect,
    name: fc.constantFrom('Fältgruppen', 'Mini-Maria'),
    targets: fc.constantFrom(['all'], ['all', 'elderly'], ['elderly'], ['other']),
    lead: fc.constantFrom(...actors),
    statusSinceLast: fc.constantFrom('continues', 'changed', 'ended_done', 'never_started'),
    evaluated: fc.constantFrom(['effect'], ['effect', 'process'], ['process', 'own'], ['no'], ['unknown']),
    result: fc.constantFrom('reached', 'partly', 'not', 'unknown'),
    share: fc.constantFrom('yes_talk', 'yes_both', 'not_now'),
  },
  jointActions: {
    ...aspect,
    name: fc.constantFrom('Trygg helg', 'trygg helg', 'EST', 'Krogar mot knark'),
    counterpartRole: fc.constantFrom('leads', 'participates', 'none', 'unknown', 'informed'),
    municipalities: fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 }),
    actors: fc
      .tuple(fc.subarray(actors, { minLength: 1 }), fc.constantFrom('leads', 'participates', 'refers', 'informed'))
      .map(([those, role]) => those.map((actor) => ({ actor, role }))),
  },
  collaborators: { actor: fc.constantFrom(...actors), quality: fc.constantFrom(1, 2, 3, 4, 5, 'unknown') },
}

const own = ({ id }: { readonly id: string }) => {
  const { none: _, ...asked } = { ...readIn(id, 'own'), ...often[id] }
  return asked
}

/** That there are none is ticked or not answered. */
const listing = (section: string, given: Record<string, fc.Arbitrary<unknown>>) =>
  fc.array(answers({ method, ...readIn(section, 'entry') }, given), { maxLength: 4, size: 'max' })

export type Unnumbered = Readonly<Record<string, { readonly entries?: readonly Record<string, unknown>[] }>>

const sections = canonicalQuestionnaire.sections
  .filter(({ id }) => Object.keys({ ...readIn(id, 'own'), ...readIn(id, 'entry') }).length > 0)
  .map((section): [string, fc.Arbitrary<unknown>] => {
    const given = entries[section.id]
    const none = given && { none: fc.constant(true) }
    const listed = given && { entries: listing(section.id, given) }
    return [section.id, answers({ ...own(section), ...none }, listed)]
  })

/** Answers to whatever the rules read. Entries get their ids when the whole round is there. */
export const document = answers(
  Object.fromEntries(sections.filter(([id]) => canBeLeftOut(id))),
  Object.fromEntries(sections.filter(([id]) => !canBeLeftOut(id))),
) as fc.Arbitrary<Unnumbered>
