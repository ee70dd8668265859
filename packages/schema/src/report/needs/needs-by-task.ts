import { Task } from '../../gaps/task.ts'
import { inOrder } from '../counts.ts'
import type { Report } from '../report.ts'

export type Need = Report['needs'][number]

/** A need and its number in the report. */
export interface NumberedNeed {
  readonly number: number
  readonly need: Need
}

/** What one rule has led to. */
export interface RuleNeeds {
  readonly rule: string
  readonly needs: readonly NumberedNeed[]
}

const ruleOf = ({ gaps }: Need) => gaps[0]?.rule ?? ''

/** The chapter it stands in: its first task. */
export const taskOf = ({ tasks }: Need) => tasks[0] ?? Task.options[0]

/** By the first task it belongs to and then by rule, the most urgent first; numbered in the order they are read. */
export function needsByTask(needs: readonly Need[]): { readonly task: Task; readonly rules: readonly RuleNeeds[] }[] {
  let number = 0
  const byTask = Map.groupBy(inOrder([...needs]), taskOf)
  return Task.options.flatMap((task) => {
    const own = byTask.get(task)
    if (!own) return []
    const byRule = [...Map.groupBy(own, ruleOf)]
    return [
      { task, rules: byRule.map(([rule, of]) => ({ rule, needs: of.map((need) => ({ number: ++number, need })) })) },
    ]
  })
}

/** By rule, in the order in which the first need of each stands. */
export const needsByRule = (needs: readonly NumberedNeed[]): RuleNeeds[] =>
  [...Map.groupBy(needs, ({ need }) => ruleOf(need))].map(([rule, of]) => ({ rule, needs: of }))
