import { Task } from '@kartlaggning/schema/gaps/task'
import { cellName, type CountedTable } from '@kartlaggning/schema/report/public/count-cells'
import type { Sum } from '@kartlaggning/schema/report/public/sums'
import type { Report } from '@kartlaggning/schema/report/report'

const COLUMN = 'count'

/** Needs that the county board stands for, by task: those found from what everyone may see, and how many more there are. */
export function countNeeds({ needs, withheldNeeds = 0 }: Pick<Report, 'needs' | 'withheldNeeds'>): {
  table: CountedTable
  sums: Sum[]
} {
  const byTask = Task.options.map((task) => ({
    id: task,
    count: needs.filter(({ tasks }) => tasks.includes(task)).length,
  }))
  const rows = [...byTask, { id: 'all', count: needs.length }, { id: 'withheld', count: withheldNeeds }]
  const sum = byTask.reduce((total, { count }) => total + count, 0)
  return {
    table: { id: 'needs', columns: [COLUMN], rows: rows.map(({ id, count }) => ({ id, counts: [count] })) },
    // A need may be of several tasks. Where none is, the tasks add up, and whoever guesses so is told what is left.
    sums:
      sum === needs.length
        ? [{ total: cellName('needs', 'all', COLUMN), parts: byTask.map(({ id }) => cellName('needs', id, COLUMN)) }]
        : [],
  }
}
