import type { Evidence, Gap, Severity, Task } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import type { Round } from './round.ts'

/** A gap before it is kept. */
export type Finding = Omit<Gap, 'id'>

/** A new version says that the same answers may now give another result. */
export interface Rule {
  readonly id: string
  readonly version: number
  /** Finds how the two sides of a municipality differ. */
  readonly comparesSides: boolean
  readonly find: (round: Round) => Finding[]
}

/** What a rule has to say about one subject. */
export interface Found {
  /** What the finding is about, the same from run to run: `1983`, `1983:narcotics`. */
  readonly subject: string
  readonly municipalities: string[]
  readonly problem?: string
  /** `null`: cannot be assessed. */
  readonly severity: Severity | null
  readonly sentence: Text
  readonly evidence: Evidence[]
}

export type Tell = (found: Found) => void

interface Definition {
  readonly id: string
  readonly version: number
  readonly tasks: Task[]
  readonly comparesSides?: boolean
  /** Tells of all that it finds. */
  readonly find: (round: Round, tell: Tell) => void
}

export function rule({ id, version, tasks, comparesSides = false, find }: Definition): Rule {
  return {
    id,
    version,
    comparesSides,
    find(round) {
      const findings: Finding[] = []
      find(round, (found) => {
        findings.push({
          key: `${id}:${found.subject}`,
          rule: id,
          ruleVersion: version,
          municipalities: found.municipalities,
          problem: found.problem ?? null,
          assessed: found.severity !== null,
          severity: found.severity,
          tasks,
          sentence: found.sentence,
          evidence: found.evidence,
          under: null,
        })
      })
      return findings
    },
  }
}
