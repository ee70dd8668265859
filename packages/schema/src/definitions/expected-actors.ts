import { inSentence } from '../document/in-sentence.ts'
import type { Option } from '../questionnaire/question.ts'
import { actorKind } from '../questionnaires/code-lists/actor.ts'
import type { Text } from '../text.ts'
import type { Problem } from './problem-size.ts'

type ActorKind = (typeof actorKind)[number]['code']

/** Kinds of actor that one would expect to take part against a problem; of those in a list one is enough. */
const expected: Readonly<Partial<Record<Problem, readonly (readonly ActorKind[])[]>>> = {
  violence_close: [['m_social'], ['region'], ['womens_shelter']],
  narcotics: [['region'], ['m_school']],
  disorder: [['housing_public', 'housing_private']],
}

/** Some are, against this one. */
export const expectsActors = (problem: Problem) => expected[problem] !== undefined

/** Of those expected against a problem, the ones that none of the actors there is. */
export const absentActors = (problem: Problem, there: ReadonlySet<string>): ActorKind[] =>
  (expected[problem] ?? []).filter((kinds) => !kinds.some((kind) => there.has(kind))).flatMap(([kind]) => kind ?? [])

const kinds = new Map<string, Option>(actorKind.map((it) => [it.code, it]))

/** What a kind of actor is called inside a sentence. */
export function actorKindName(code: string): Text {
  const { sv, en } = kinds.get(code)?.text ?? { sv: code, en: code }
  return { sv: inSentence(sv), en: inSentence(en) }
}
