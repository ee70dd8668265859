import type { ReviewedReader } from '@kartlaggning/schema/answers/audience'

/** In the address: whose report the sentences are read in. */
export const READER = 'till'

export const readerIn = (written: string | null): ReviewedReader => (written === 'lansbra' ? 'lansbra' : 'county-board')
