import type { Text } from '@kartlaggning/schema/text'
import { citeConcern, isComparable, isGreat, judgedProblems } from './concern.ts'
import { effortsByProblem, type CrossMunicipalEffort } from './cross-municipal-efforts.ts'
import { connectedGroups, neighboursAmong } from './neighbours.ts'
import { submittedSides, type MunicipalityAnswers } from './round-answers.ts'
import { rule, type Found } from './rule.ts'
import { listed, problemName } from './wording.ts'

export const sharedProblemWithoutJointAction = rule({
  id: 'R40',
  version: 1,
  tasks: ['cross_municipal'],
  find(round) {
    const byCode = new Map(round.municipalities.map((answers) => [answers.code, answers]))
    const neighbours = neighboursAmong(round.municipalities)
    const efforts = effortsByProblem(round)
    return [...whereGreat(round.municipalities)].flatMap(([problem, codes]) =>
      connectedGroups(codes, neighbours)
        .filter((group) => group.length >= round.thresholds.neighbourGroup)
        .map((group) => group.map((code) => byCode.get(code)).filter((answers) => answers !== undefined))
        .flatMap((group) => judge(problem, group, efforts.get(problem) ?? [])),
    )
  },
})

/** For each problem the municipalities where at least one side finds it great. */
function whereGreat(municipalities: readonly MunicipalityAnswers[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const answers of municipalities) {
    const sides = submittedSides(answers)
    for (const problem of judgedProblems(sides).filter(isComparable)) {
      if (!sides.some((side) => isGreat(side, problem))) continue
      found.set(problem, (found.get(problem) ?? new Set()).add(answers.code))
    }
  }
  return found
}

function judge(
  problem: string,
  group: readonly MunicipalityAnswers[],
  efforts: readonly CrossMunicipalEffort[],
): Found[] {
  const codes = group.map(({ code }) => code)
  const members = new Set(codes)
  const joining = efforts.filter((effort) => coversTwo(effort, members))
  if (joining.some(({ standing }) => standing === 'under_way')) return []
  const unclear = joining.filter(({ standing }) => standing === 'unknown')
  const concerns = group
    .flatMap(submittedSides)
    .filter((side) => isGreat(side, problem))
    .flatMap((side) => citeConcern(side, problem))
  return [
    {
      subject: `${codes.join('-')}:${problem}`,
      municipalities: codes,
      problem,
      severity: unclear.length > 0 ? null : 3,
      sentence: unclear.length > 0 ? phaseNotKnown(problem, group) : nothingTogether(problem, group),
      evidence: [...concerns, ...(unclear.length > 0 ? unclear : joining).flatMap(({ evidence }) => evidence())],
    },
  ]
}

function coversTwo({ municipalities }: CrossMunicipalEffort, members: ReadonlySet<string>): boolean {
  const one = municipalities.find((code) => members.has(code))
  return municipalities.some((code) => code !== one && members.has(code))
}

function shared(problem: string, group: readonly MunicipalityAnswers[]): Text {
  const who = listed(group.map(({ name }) => ({ sv: name, en: name })))
  const what = problemName(problem)
  return {
    sv: `${who.sv} är grannar, och i alla bedöms ${what.sv} som ett stort problem.`,
    en: `${who.en} are neighbours, and in all of them the problem of ${what.en} is judged to be large.`,
  }
}

function nothingTogether(problem: string, group: readonly MunicipalityAnswers[]): Text {
  const { sv, en } = shared(problem, group)
  return {
    sv: `${sv} Ingen pågående eller planerad kommunöverskridande insats är angiven.`,
    en: `${en} No ongoing or planned initiative across municipal borders has been stated.`,
  }
}

function phaseNotKnown(problem: string, group: readonly MunicipalityAnswers[]): Text {
  const { sv, en } = shared(problem, group)
  return {
    sv: `${sv} En kommunöverskridande insats är angiven, men inte i vilken fas den är. Det går därför inte att bedöma.`,
    en: `${en} An initiative across municipal borders has been stated, but not which phase it is in, so it cannot be assessed.`,
  }
}
