import { taskWords } from '../../gaps/gap-words.ts'
import { Task } from '../../gaps/task.ts'
import type { IndicatorStatus } from '../../definitions/structure.ts'
import { canonicalQuestionnaire } from '../../questionnaires/canonical.ts'
import { questionAt } from '../../questionnaires/question-at.ts'
import type { Language } from '../../text.ts'
import type { MaskedCell } from './count-cells.ts'
import { publicPhrases, type PublicPhrases } from './public-writing.ts'
import { structureRow } from './structure-of-county.ts'

interface CellInWords {
  /** As the table is called in the report. */
  readonly table: string
  readonly row: string
  readonly column: string
}

/** Where a cell stands in the report to everyone, as whoever reads it would say. */
export function cellInWords({ table, cell }: Pick<MaskedCell, 'table' | 'cell'>, language: Language): CellInWords {
  const at = cell.lastIndexOf('/')
  const [row, column] = [cell.slice(0, at), cell.slice(at + 1)]
  const phrases = publicPhrases(language)
  if (table === 'structure') return inStructure(row, column, phrases)
  if (table === 'needs') return inNeeds(row, language, phrases)
  const { say } = phrases
  const question = questionAt(canonicalQuestionnaire.version, table)?.question
  const options = question && 'options' in question ? question.options : []
  return {
    table: question?.text[language] ?? table,
    row: row === 'of' ? say('ofAll') : (options.find(({ code }) => code === row)?.text[language] ?? row),
    column: say(column === 'police' ? 'side.police' : 'side.municipality'),
  }
}

const inStructure = (row: string, column: string, phrases: PublicPhrases): CellInWords => ({
  table: phrases.say('structureTitle'),
  row: structureRow(row, phrases),
  column:
    column === 'of' ? phrases.say('ofAll') : phrases.sayAsElsewhere(`structure.status.${column as IndicatorStatus}`),
})

function inNeeds(row: string, language: Language, { say }: PublicPhrases): CellInWords {
  const task = Task.options.find((it) => it === row)
  const name = task ? taskWords[task][language] : say(row === 'all' ? 'needs.all' : 'needs.withheld')
  return { table: say('needsTitle'), row: name, column: say('needs.count') }
}
