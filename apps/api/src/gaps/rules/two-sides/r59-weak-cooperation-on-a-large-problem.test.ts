import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, it } from 'vitest'
import { weakCooperationOnALargeProblem } from './r59-weak-cooperation-on-a-large-problem.ts'
import { aJointAction, aRound, entryId, findings, judging, verdicts } from '../test-round.ts'

const great = judging({ narcotics: 3 })
const doing = (...entries: ReturnType<typeof aJointAction>[]) => ({ ...great, jointActions: { entries } })
const weak = (number: number, answers = {}) => aJointAction(number, { counterpartRole: 'informed', ...answers })
const role = (role: string, counterpartRole = 'informed') =>
  doing(
    aJointAction(1, {
      counterpartRole,
      actors: [
        { actor: entryId(101), role },
        { actor: entryId(102), role: 'leads' },
      ],
    }),
  )

const found = (municipality: AnswerDocument, police: AnswerDocument) =>
  verdicts(weakCooperationOnALargeProblem, aRound({ Köping: { municipality, police } }))
const gap = { 'R59:1983:narcotics': 2 }
const notAssessed = { 'R59:1983:narcotics': 'cannot be assessed' }

it.each<[string, AnswerDocument, AnswerDocument, object]>([
  ['only informed', doing(weak(1)), great, gap],
  ['only giving and receiving information', doing(weak(1, { counterpartRole: 'refers' })), great, gap],
  ['all of them weak, whichever side lists them', doing(weak(1)), doing(weak(2)), gap],
  ['one in which the counterpart takes part', doing(weak(1), aJointAction(2)), great, {}],
  ['one in which somebody else takes part', role('participates'), great, {}],
  ['one in which somebody else leads too', role('co_leads'), great, {}],
  ['one in which somebody else pays', role('finances'), great, {}],
  ['one in which everybody else is informed', role('informed'), great, gap],
  ['one in which everybody but the counterpart is', role('informed', 'none'), great, gap],
  ['one in which the counterpart leads and the rest are informed', role('informed', 'leads'), great, gap],
  ['one in which nobody else is said to do anything', doing(weak(1, { counterpartRole: 'none' })), great, {}],
  ['a part that is not known', doing(weak(1), weak(2, { counterpartRole: 'unknown' })), great, notAssessed],
  ['no joint action at all', great, great, {}],
  ['only one that has ended', doing(weak(1, { phase: 'ended' })), great, {}],
  ['a strong one that has ended', doing(weak(1), aJointAction(2, { phase: 'ended' })), great, gap],
  ['a strong one of unknown phase', doing(weak(1), aJointAction(2, { phase: 'unknown' })), great, notAssessed],
  ['a weak one of unknown phase', doing(weak(1), weak(2, { phase: 'unknown' })), great, gap],
  ['one against another problem', doing(weak(1, { problems: ['arson'] })), great, {}],
  ['a problem that is moderate to the other', doing(weak(1)), judging({ narcotics: 2 }), {}],
  ['a problem whose size the other does not know', doing(weak(1)), judging({ narcotics: 'unknown' }), notAssessed],
  ['a problem that is not applicable to the other', doing(weak(1)), judging({ narcotics: 'not_applicable' }), {}],
  ['a problem that the other has not judged', doing(weak(1)), {}, {}],
])('considers %s', (_, municipality, police, expected) => {
  expect(found(municipality, police)).toEqual(expected)
})

it('has nothing to say when one side is silent', () => {
  expect(verdicts(weakCooperationOnALargeProblem, aRound({ Köping: { municipality: doing(weak(1)) } }))).toEqual({})
})

it('names a joint action that the same side has listed twice once', () => {
  const municipality = doing(weak(1, { name: 'Trygg helg' }), weak(2, { name: 'Trygg helg ' }))
  const [finding] = findings(weakCooperationOnALargeProblem, aRound({ Köping: { municipality, police: great } }))
  expect(finding?.sentence.sv).toBe(
    'Både kommunen och polisen bedömer narkotikabrott och öppen droghandel som ett stort problem. I det de gör tillsammans mot det, ”Trygg helg”, lämnar eller får de andra bara information. Ett stort problem kan kräva att fler gör något. Prata om vad var och en kan bidra med.',
  )
  expect(finding?.evidence.map(({ entry, question }) => [entry, question])).toEqual([
    [null, 'problems.concern.narcotics'],
    [null, 'problems.concern.narcotics'],
    [entryId(1), 'jointActions.problems'],
    [entryId(1), 'jointActions.phase'],
    [entryId(1), 'jointActions.counterpartRole'],
    [entryId(2), 'jointActions.problems'],
    [entryId(2), 'jointActions.phase'],
    [entryId(2), 'jointActions.counterpartRole'],
  ])
})
