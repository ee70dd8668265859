import type { OrderedFile } from './ordered-file.ts'
import type { Report } from './report.ts'

export type FileFormat = OrderedFile['format']

/** Whether it waits or is being made. */
export const isUnderWay = ({ state }: Pick<OrderedFile, 'state'>): boolean => state === 'waiting' || state === 'making'

/** So many municipalities make a file that is written page by page longer than one waits for after a click. */
const MANY = 16

/** Whether the file of such a report is to be ordered rather than waited for. */
export const takesLong = ({ response }: Pick<Report, 'response'>, format: FileFormat): boolean =>
  response.length >= MANY && (format === 'pdf' || format === 'docx')
