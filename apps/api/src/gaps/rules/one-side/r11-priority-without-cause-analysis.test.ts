import { expect, it } from 'vitest'
import { priorityWithoutCauseAnalysis } from './r11-priority-without-cause-analysis.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const prioritising = (priority: string[], causeAnalysis?: string, causeProblems?: string[]) => ({
  problems: { priority },
  knowledge: { ...(causeAnalysis && { causeAnalysis }), ...(causeProblems && { causeProblems }) },
})
const top = ['narcotics', 'disorder', 'traffic']

it.each([
  ['without any analysis every priority is a finding', prioritising(top, 'none'), ['disorder', 'narcotics', 'traffic']],
  [
    'with some analyses the others are findings',
    prioritising(top, 'some', ['narcotics', 'arson']),
    ['disorder', 'traffic'],
  ],
  ['with every priority analysed there is none', prioritising(top, 'all', top), []],
  [
    '“all” that does not name a priority does not cover it',
    prioritising(top, 'all', ['narcotics', 'traffic']),
    ['disorder'],
  ],
  ['without priorities there is nothing to analyse', prioritising([], 'none'), []],
  ['a round that does not ask about analysis says nothing', prioritising(top), []],
])('%s', (_, municipality, problems) => {
  const expected = Object.fromEntries(problems.map((problem) => [`R11:1983:${problem}`, 3]))
  expect(verdicts(priorityWithoutCauseAnalysis, aRound({ Köping: { municipality } }))).toEqual(expected)
})

it('cannot be assessed, once for the municipality, where the analysis is unknown', () => {
  const round = aRound({ Köping: { municipality: prioritising(top, 'unknown') } })
  expect(verdicts(priorityWithoutCauseAnalysis, round)).toEqual({ 'R11:1983': 'cannot be assessed' })
})

it('assesses the side that knows although the other does not', () => {
  const round = aRound({
    Köping: { municipality: prioritising(top, 'unknown'), police: prioritising(['arson'], 'none') },
  })
  expect(verdicts(priorityWithoutCauseAnalysis, round)).toEqual({
    'R11:1983': 'cannot be assessed',
    'R11:1983:arson': 3,
  })
})

it('is one finding of a problem that both prioritise, and says whose priority it is', () => {
  const round = aRound({
    Köping: { municipality: prioritising(['narcotics'], 'none'), police: prioritising(['narcotics', 'arson'], 'none') },
  })
  const sentences = findings(priorityWithoutCauseAnalysis, round).map(({ key, sentence }) => [key, sentence.sv])
  expect(Object.fromEntries(sentences)).toEqual({
    'R11:1983:narcotics':
      'Narkotikabrott och öppen droghandel är ett av kommunens och polisens tre viktigaste problem, men enligt svaren finns ingen orsaksanalys. Utan den är det svårt att välja rätt insats.',
    'R11:1983:arson':
      'Anlagd brand är ett av polisens tre viktigaste problem, men enligt svaret finns ingen orsaksanalys. Utan den är det svårt att välja rätt insats.',
  })
})

it('has words for a problem that is not in the list', () => {
  const [finding] = findings(
    priorityWithoutCauseAnalysis,
    aRound({ Köping: { municipality: prioritising(['other'], 'none') } }),
  )
  expect(finding?.sentence.sv).toMatch(/^Ett problem utanför listan är ett av kommunens tre viktigaste problem/)
})

it('judges each side by its own analyses', () => {
  const round = aRound({
    Köping: {
      municipality: prioritising(['narcotics'], 'none'),
      police: prioritising(['narcotics'], 'all', ['narcotics']),
    },
  })
  const [finding, ...others] = findings(priorityWithoutCauseAnalysis, round)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ key: 'R11:1983:narcotics', severity: 3 })
  expect(finding?.evidence.map(({ kind, question }) => [kind, question])).toEqual([
    ['municipality', 'problems.priority'],
    ['municipality', 'knowledge.causeAnalysis'],
    ['police', 'knowledge.causeProblems'],
  ])
})

it('says what each side states where only the other has analysed the causes', () => {
  const round = aRound({
    Köping: {
      municipality: prioritising(['narcotics'], 'none'),
      police: prioritising([], 'some', ['narcotics']),
    },
    Sala: {
      municipality: prioritising([], 'all', ['narcotics']),
      police: prioritising(['narcotics'], 'some', ['arson']),
    },
  })
  expect(findings(priorityWithoutCauseAnalysis, round).map(({ sentence }) => sentence)).toEqual([
    {
      sv: 'Narkotikabrott och öppen droghandel är ett av polisens tre viktigaste problem. Polisen uppger ingen orsaksanalys av det, men kommunen uppger att den har en. Stäm av om den kan användas. Utan orsaksanalys är det svårt att välja rätt insats.',
      en: 'One of the police’s three most important problems is drug offences and open drug dealing. The police stated no cause analysis of it, but the municipality stated that there is one. Check with each other whether it can be used. Without one it is hard to choose the right initiative.',
    },
    {
      sv: 'Narkotikabrott och öppen droghandel är ett av kommunens tre viktigaste problem. Kommunen uppger ingen orsaksanalys av det, men polisen uppger att den har en. Stäm av om den kan användas. Utan orsaksanalys är det svårt att välja rätt insats.',
      en: 'One of the municipality’s three most important problems is drug offences and open drug dealing. The municipality stated no cause analysis of it, but the police stated that there is one. Check with each other whether it can be used. Without one it is hard to choose the right initiative.',
    },
  ])
})
