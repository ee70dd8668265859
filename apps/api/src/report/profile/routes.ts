import { profiles } from '@kartlaggning/schema/report/profile/profiles'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import { sendFile, whileWaitedFor } from '../../http/send-file.ts'
import { listProfiles } from './list-profiles.ts'
import { calendarFile, profileFile } from './profile-file.ts'
import { readProfile } from './read-profile.ts'
import { setGoal } from './set-goal.ts'
import { releaseProfiles } from './release-profiles.ts'

export function profileRoutes(api: Api, config: Config) {
  api.route({
    ...profiles.read,
    config: { may: 'profiles.read' },
    handler: (request) => request.read((trx) => readProfile(trx, { ...request.params, ...request.query })),
  })
  for (const [endpoint, format] of [
    [profiles.asPdf, 'pdf'],
    [profiles.asDocx, 'docx'],
  ] as const)
    api.route({
      ...endpoint,
      config: { may: 'profiles.read' },
      handler: async (request, reply) => {
        const read = await request.read((trx) => readProfile(trx, { ...request.params, ...request.query }))
        return sendFile(reply, await profileFile(read, format, request.query, whileWaitedFor(reply)))
      },
    })
  api.route({
    ...profiles.asCalendar,
    config: { may: 'profiles.read' },
    handler: async (request, reply) => {
      const read = await request.read((trx) => readProfile(trx, { ...request.params, ...request.query }))
      return sendFile(reply, calendarFile(read, request.query.language))
    },
  })
  api.route({
    ...profiles.setGoal,
    config: { may: 'profiles.set-goal' },
    handler: (request) =>
      request.inTransaction((trx) => setGoal(trx, request.actor, { ...request.params, ...request.body })),
  })
  api.route({
    ...profiles.list,
    config: { may: 'profiles.follow' },
    handler: (request) => request.read((trx) => listProfiles(trx, request.params.roundId)),
  })
  api.route({
    ...profiles.release,
    config: { may: 'profiles.release' },
    handler: (request) =>
      request.inTransaction((trx) => releaseProfiles(trx, request.actor, request.params.roundId, config.publicUrl)),
  })
}
