import { isUnderWay } from '@kartlaggning/schema/report/files-that-take-long'
import { orderedFiles, type OrderedFile } from '@kartlaggning/schema/report/ordered-file'
import { reports } from '@kartlaggning/schema/report/report'
import type { Api } from '../../http/api.ts'
import { sendFile } from '../../http/send-file.ts'
import { noteInvitedReading } from '../readers/note-invited-reading.ts'
import { cancelFile } from './cancel-file.ts'
import { fetchFile } from './fetch-file.ts'
import { orderedFilesOf } from './make-ordered-files.ts'
import { orderFile } from './order-file.ts'
import { takeOver } from './read-ordered-files.ts'
import { changesOfFiles } from './wait-for-changes.ts'

const types = {
  pdf: reports.asPdf.schema.produces[0],
  docx: reports.asDocx.schema.produces[0],
  pptx: reports.asPptx.schema.produces[0],
  xlsx: reports.asXlsx.schema.produces[0],
} as const satisfies Record<OrderedFile['format'], string>

export function orderedFileRoutes(api: Api) {
  const making = orderedFilesOf(api)
  const waitForChanges = changesOfFiles()
  api.route({
    ...orderedFiles.order,
    config: { may: 'report.read' },
    handler: async (request) => {
      const { params, body } = request
      const file = await request.inTransaction((trx) => orderFile(trx, request.actor, { ...params, ...body }))
      if (isUnderWay(file)) making.begin(request, params, file)
      return file
    },
  })
  api.route({
    ...orderedFiles.list,
    config: { may: 'report.read' },
    handler: async (request) => {
      const { params, query } = request
      const { seen, files } = await waitForChanges(request, { ...params, ...query })
      for (const file of files)
        if (file.isLeft && (await request.inTransaction((trx) => takeOver(trx, file.id))))
          making.begin(request, params, file)
      return { seen, files }
    },
  })
  api.route({
    ...orderedFiles.cancel,
    config: { may: 'report.read' },
    handler: async (request) => {
      const file = await request.inTransaction((trx) => cancelFile(trx, request.params))
      making.cancel(file.id)
      return file
    },
  })
  api.route({
    ...orderedFiles.fetch,
    config: { may: 'report.read' },
    handler: async (request, reply) => {
      const { format, ...file } = await request.read((trx) => fetchFile(trx, request.params))
      await noteInvitedReading(request, request.params, format)
      const bytes = sendFile(reply, file)
      reply.type(types[format])
      return bytes
    },
  })
}
