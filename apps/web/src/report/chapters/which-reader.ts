import type { ReportReader } from '@kartlaggning/schema/report/report'

/** In the address: whose report the sentences are read in. */
export const READER = 'till'

export const readerIn = (written: string | null): ReportReader => (written === 'lansbra' ? 'lansbra' : 'county-board')
