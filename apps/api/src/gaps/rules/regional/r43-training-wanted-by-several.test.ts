import { expect, it } from 'vitest'
import { trainingWantedBySeveral } from './r43-training-wanted-by-several.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const wanting = (...training: string[]) => ({ support: { training } })

it.each([
  ['three respondents', wanting('est'), wanting('est', 'law'), { 'R43:est': 2 }],
  ['two respondents', wanting('est'), wanting('law'), {}],
  ['a topic outside the list', wanting('other'), wanting('other'), {}],
  ['nothing wanted', {}, {}, {}],
])('considers %s', (_, municipality, police, expected) => {
  const sala = { municipality: wanting('est', 'other') }
  expect(verdicts(trainingWantedBySeveral, aRound({ Köping: { municipality, police }, Sala: sala }))).toEqual(expected)
})

it('finds it of four too', () => {
  const both = { municipality: wanting('est'), police: wanting('est') }
  expect(verdicts(trainingWantedBySeveral, aRound({ Köping: both, Sala: both }))).toEqual({ 'R43:est': 2 })
})

it('counts both sides of a municipality, and each municipality that the same person answers for', () => {
  const both = { municipality: wanting('law'), police: wanting('law') }
  expect(verdicts(trainingWantedBySeveral, aRound({ Köping: both, Gotland: both }))).toEqual({ 'R43:law': 2 })
})

it('follows the threshold of the round', () => {
  const both = { municipality: wanting('law'), police: wanting('law') }
  const verdictAt = (trainingRespondents: number) =>
    verdicts(trainingWantedBySeveral, aRound({ Köping: both, Sala: both }, { thresholds: { trainingRespondents } }))
  expect(verdictAt(4)).toEqual({ 'R43:law': 2 })
  expect(verdictAt(5)).toEqual({})
})

it('says how many they are and where, and points to each of their answers', () => {
  const round = aRound({
    Köping: { municipality: wanting('secrecy'), police: wanting('secrecy') },
    Sala: { police: wanting('secrecy') },
  })
  const [finding] = findings(trainingWantedBySeveral, round)
  expect(finding?.sentence.sv).toBe(
    '3 svarande vill att Länsstyrelsen ordnar utbildning i samma ämne, ”Sekretess och informationsutbyte”. De finns i Sala och Köping. När flera vill lära sig samma sak kan utbildningen ordnas gemensamt för länet.',
  )
  expect(finding?.evidence.map(({ kind, municipality }) => `${kind} ${municipality}`)).toEqual([
    'police 1981',
    'municipality 1983',
    'police 1983',
  ])
})
