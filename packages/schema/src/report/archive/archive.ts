import { FileBytes, type Endpoint } from '../../endpoint.ts'
import { OneRound } from '../../rounds/round.ts'

/** A whole round to keep for good, readable without the service. */
export const archives = {
  download: {
    summary:
      'Downloads a round to archive: everything submitted and published, what is needed to read it, and checksums',
    method: 'GET',
    url: '/rounds/:roundId/archive.zip',
    schema: { params: OneRound, produces: ['application/zip'], response: { 200: FileBytes } },
  },
} as const satisfies Record<string, Endpoint>
