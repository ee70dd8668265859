import type { Gap, Severity } from '@kartlaggning/schema/gaps/gap'
import { Task } from '@kartlaggning/schema/gaps/task'

/** What several gaps come to together. */
export function summarizeGaps(gaps: readonly Pick<Gap, 'severity' | 'tasks' | 'municipalities'>[]) {
  return {
    severity: gaps.reduce<Severity | null>(
      (gravest, gap) => (gap.severity && gap.severity > (gravest ?? 0) ? gap.severity : gravest),
      null,
    ),
    tasks: Task.options.filter((task) => gaps.some((gap) => gap.tasks.includes(task))),
    municipalities: [...new Set(gaps.flatMap((gap) => gap.municipalities))].toSorted(),
  }
}
