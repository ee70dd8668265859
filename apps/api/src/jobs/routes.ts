import { backgroundJobs } from '@kartlaggning/schema/jobs/background-jobs'
import type { Api } from '../http/api.ts'
import { readBackgroundJobs, retryJobs } from './read-background-jobs.ts'

export function jobRoutes(api: Api) {
  api.route({
    ...backgroundJobs.list,
    config: { may: 'jobs.operate' },
    handler: (request) => request.read((trx) => readBackgroundJobs(trx)),
  })
  api.route({
    ...backgroundJobs.retry,
    config: { may: 'jobs.operate' },
    handler: (request) => request.inTransaction((trx) => retryJobs(trx)),
  })
}
