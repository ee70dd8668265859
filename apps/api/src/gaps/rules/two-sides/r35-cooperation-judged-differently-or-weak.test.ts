import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, it } from 'vitest'
import { cooperationJudgedDifferentlyOrWeak } from './r35-cooperation-judged-differently-or-weak.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const quality = (counterpartQuality: number | 'unknown') => ({ collaborators: { counterpartQuality } })

it.each<[string, AnswerDocument, AnswerDocument, number | string | undefined]>([
  ['two steps apart differs', quality(5), quality(3), 3],
  ['three steps apart differs', quality(5), quality(2), 3],
  ['weak to one and two steps apart differs', quality(4), quality(2), 3],
  ['weak to the municipality alone is to be developed', quality(2), quality(3), 2],
  ['one step apart, and neither weak, is the same', quality(4), quality(3), undefined],
  ['weak to one is to be developed', quality(3), quality(2), 2],
  ['very weak to one and two steps apart is significant', quality(3), quality(1), 3],
  ['weak to both is significant', quality(2), quality(2), 3],
  ['weak to both, one step apart, is significant', quality(2), quality(1), 3],
  ['neither well nor poorly to both is no gap', quality(3), quality(3), undefined],
  ['weak to the one that knows is to be developed', quality('unknown'), quality(2), 2],
  ['well to the one that knows cannot be assessed', quality(4), quality('unknown'), 'cannot be assessed'],
  ['unknown to both cannot be assessed', quality('unknown'), quality('unknown'), 'cannot be assessed'],
  ['a question only one was asked is not compared', quality(1), {}, undefined],
])('%s', (_, municipality, police, expected) => {
  const found = verdicts(cooperationJudgedDifferentlyOrWeak, aRound({ Köping: { municipality, police } }))
  expect(found).toEqual(expected === undefined ? {} : { 'R35:1983': expected })
})

it('has nothing to compare when one side is silent', () => {
  const municipality = quality(1)
  expect(verdicts(cooperationJudgedDifferentlyOrWeak, aRound({ Köping: { municipality } }))).toEqual({})
})

it.each([
  [
    'På frågan om hur väl samverkan mellan dem fungerar svarar kommunen ”Mycket väl” och polisen ”Varken väl eller dåligt”. Det som den ena inte märker kan den andra inte rätta till. Prata om vad som ligger bakom svaren.',
    quality(5),
    quality(3),
  ],
  [
    'På frågan om hur väl samverkan mellan dem fungerar svarar kommunen ”Ganska dåligt” och polisen ”Vet inte”. Det mesta av arbetet vilar på att de två kan samverka. Ta reda på vad som hindrar. Länsstyrelsen kan leda ett samtal om det.',
    quality(2),
    quality('unknown'),
  ],
])('says “%s”', (sentence, municipality, police) => {
  const [finding] = findings(cooperationJudgedDifferentlyOrWeak, aRound({ Köping: { municipality, police } }))
  expect(finding?.sentence.sv).toBe(sentence)
})
