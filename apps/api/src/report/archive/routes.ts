import { archives } from '@kartlaggning/schema/report/archive/archive'
import { noteExport } from '../../answers/export/note-export.ts'
import type { Api } from '../../http/api.ts'
import { streamFile, whileWaitedFor } from '../../http/send-file.ts'
import { archiveFiles, readmeOf } from './archive-files.ts'
import { bagOf } from './bag-of.ts'
import { readForArchive } from './read-for-archive.ts'

/** A whole round, to be kept where the service is not. */
export function archiveRoutes(api: Api) {
  api.route({
    ...archives.download,
    config: { may: 'round.archive' },
    handler: async (request, reply) => {
      const { roundId } = request.params
      const archived = await request.readThenWrite(
        (trx) => readForArchive(trx, roundId),
        async (trx, found) => {
          await noteExport(trx, roundId, 'archive county-board')
          return found
        },
      )
      const { round, at } = archived.frame
      const name = `kartlaggning-${round.county}-${round.year}-arkiv`
      const files = archiveFiles(archived, (work) => request.read(work), whileWaitedFor(reply))
      return streamFile(reply, `${name}.zip`, bagOf({ name, readme: readmeOf(archived), files, at }))
    },
  })
}
