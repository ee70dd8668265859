import { isNotKnown } from '@kartlaggning/schema/definitions/not-known'
import type { Evidence, Gap, Severity } from '@kartlaggning/schema/gaps/gap'
import type { Task } from '@kartlaggning/schema/gaps/task'
import { ruleCatalogue } from '@kartlaggning/schema/rules/catalogue'
import type { RuleEntry } from '@kartlaggning/schema/rules/rule-entry'
import type { Text } from '@kartlaggning/schema/text'
import { citeAgreed } from './cite-agreed.ts'
import type { Round } from './round.ts'

/** A gap before it is kept. */
export type Finding = Omit<Gap, 'id'>

export interface Rule {
  readonly id: string
  /** What the catalogue says of it. */
  readonly entry: RuleEntry
  readonly find: (round: Round, found?: readonly Finding[]) => Finding[]
  /** It reads what the others have found, and so comes after them. */
  readonly isLast?: boolean
  /** What it makes of what all have found. */
  readonly revise?: (findings: readonly Finding[], round: Round) => Finding[]
}

/** What a rule has to say about one subject. */
export interface Found {
  /** What the finding is about, the same from run to run: `1983`, `1983:narcotics`. */
  readonly subject: string
  readonly municipalities: string[]
  readonly problem?: string
  /** `null`: cannot be assessed; `improved`: nothing to develop, but good news. */
  readonly severity: Severity | null | 'improved'
  readonly sentence: Text
  readonly evidence: Evidence[]
  /** Those of the rule's tasks that it concerns, when not all. */
  readonly tasks?: readonly Task[]
  /** Key of a finding of the same rule, under which it is shown. */
  readonly under?: string
}

export type Tell = (found: Found) => void

/** Tells of all that a rule finds. */
export type Find = (round: Round, tell: Tell, found?: readonly Finding[]) => void

/** Makes rules of a catalogue. */
export const rulesOf =
  <Id extends string>(catalogue: Readonly<Record<Id, RuleEntry>>) =>
  (id: Id, find: Find): Rule => {
    const entry = catalogue[id]
    const findWith = (round: Round, found: readonly Finding[]) => (tell: Tell) => find(round, tell, found)
    return { id, entry, find: (round, found = []) => findingsOf(id, entry, findWith(round, found), citeAgreed(round)) }
  }

export const rule = rulesOf(ruleCatalogue)

/** What a side does not know is findWith where it is why nothing can be said, and is no evidence of anything else. */
const isSaid = ({ value }: Evidence) => !isNotKnown(value)

/** Most often all of them. */
const saidIn = (evidence: Evidence[]) => (evidence.every(isSaid) ? evidence : evidence.filter(isSaid))

function findingsOf(
  id: string,
  { version, tasks }: RuleEntry,
  find: (tell: Tell) => void,
  asAnswered: (evidence: Evidence[]) => Evidence[],
): Finding[] {
  const findings: Finding[] = []
  const eachTask = [...tasks]
  find((found) => {
    findings.push({
      key: `${id}:${found.subject}`,
      rule: id,
      ruleVersion: version,
      municipalities: found.municipalities,
      problem: found.problem ?? null,
      assessed: found.severity !== null,
      severity: found.severity === 'improved' ? null : found.severity,
      tasks: found.tasks ? [...found.tasks] : eachTask,
      sentence: found.sentence,
      evidence: asAnswered(found.severity === null ? found.evidence : saidIn(found.evidence)),
      under: found.under ?? null,
    })
  })
  return findings
}
