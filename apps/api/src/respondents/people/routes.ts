import { people } from '@kartlaggning/schema/respondents/people'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import { closePerson, reopenPerson } from './close-person.ts'
import { correctAddress } from './correct-address.ts'
import { describePerson } from './describe-person.ts'
import { erasePerson, readErasure } from './erase-person.ts'
import { importContacts, tryImport } from './import-contacts.ts'
import { mergePeople, separatePerson } from './merge-people.ts'
import { readPeople } from './read-people.ts'
import { replacePerson } from './replace-person.ts'
import { readMailbox, setMailbox } from './set-mailbox.ts'

const keep = { may: 'people.keep' } as const

export function peopleRoutes(api: Api, { publicUrl }: Config) {
  importRoutes(api, publicUrl)
  movingRoutes(api, publicUrl)
  api.route({
    ...people.register,
    config: { may: 'people.read' },
    handler: (request) => request.read((trx) => readPeople(trx, request.params.county)),
  })
  api.route({
    ...people.describe,
    config: keep,
    handler: (request) => request.inTransaction((trx) => describePerson(trx, request.params, request.body)),
  })
  api.route({
    ...people.close,
    config: keep,
    handler: (request) => request.inTransaction((trx) => closePerson(trx, request.params, publicUrl)),
  })
  api.route({
    ...people.reopen,
    config: keep,
    handler: (request) => request.inTransaction((trx) => reopenPerson(trx, request.params)),
  })
  api.route({
    ...people.erasure,
    config: keep,
    handler: (request) => request.read((trx) => readErasure(trx, request.params)),
  })
  api.route({
    ...people.erase,
    config: keep,
    handler: (request) => request.inTransaction((trx) => erasePerson(trx, request.params)),
  })
}

function movingRoutes(api: Api, publicUrl: string) {
  api.route({
    ...people.correctAddress,
    config: keep,
    handler: (request) =>
      request.inTransaction((trx) => correctAddress(trx, request.params, request.body.email, publicUrl)),
  })
  api.route({
    ...people.replace,
    config: keep,
    handler: (request) => request.inTransaction((trx) => replacePerson(trx, request.params, request.body, publicUrl)),
  })
  api.route({
    ...people.merge,
    config: keep,
    handler: (request) =>
      request.inTransaction((trx) => mergePeople(trx, request.params, request.body.into, publicUrl)),
  })
  api.route({
    ...people.separate,
    config: keep,
    handler: (request) => request.inTransaction((trx) => separatePerson(trx, request.params, publicUrl)),
  })
}

function importRoutes(api: Api, publicUrl: string) {
  api.route({
    ...people.tryImport,
    config: { may: 'respondents.invite' },
    handler: (request) => request.read((trx) => tryImport(trx, request.params.roundId, request.body.rows)),
  })
  api.route({
    ...people.import,
    config: { may: 'respondents.invite' },
    handler: (request) =>
      request.inTransaction((trx) => importContacts(trx, request.params.roundId, request.body.rows, publicUrl)),
  })
  api.route({
    ...people.readMailbox,
    config: { may: 'respondents.invite' },
    handler: (request) => request.read((trx) => readMailbox(trx, request.params.respondentId)),
  })
  api.route({
    ...people.mailbox,
    config: { may: 'respondents.invite' },
    handler: (request) =>
      request.inTransaction((trx) => setMailbox(trx, request.params.respondentId, request.body.email)),
  })
}
