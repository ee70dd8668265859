import { secondFactors, staff } from '@kartlaggning/schema/identity/second-factor'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import { browserOf, letAllTheWayIn } from '../door.ts'
import { addApp, beginApp } from './add-app.ts'
import { addPasskey, beginPasskey } from './add-passkey.ts'
import type { Adder } from './add.ts'
import { ownFactors, removeFactor, renewRecoveryCodes } from './own-factors.ts'
import { proveByCode } from './prove-by-code.ts'
import { askForPasskey, proveByPasskey } from './prove-by-passkey.ts'
import { proveByRecoveryCode } from './prove-by-recovery-code.ts'
import type { HalfWay } from './prove.ts'
import { listStaff, recover } from './staff.ts'
import { readStep } from './step.ts'

/** Who asks is known by a sign-in that has come half-way, or by a session; the database finds which. */
const open = { may: 'public', rateLimit: { max: 600, timeWindow: '1 minute' } } as const

export function secondFactorRoutes(api: Api, config: Config) {
  const { publicUrl } = config
  const stepIn = (request: FastifyRequest) => request.cookies[api.cookies.step.name]
  const halfWay = (request: FastifyRequest): HalfWay => ({
    ...browserOf(api, request),
    step: stepIn(request) ?? '',
    address: request.ip,
  })
  const welcome = async (request: FastifyRequest, reply: FastifyReply, proved: Promise<string>) =>
    letAllTheWayIn(api, reply, browserOf(api, request), await proved)

  api.route({
    ...secondFactors.step,
    config: open,
    handler: (request) => readStep(api.db, stepIn(request)),
  })
  api.route({
    ...secondFactors.proveByCode,
    config: open,
    handler: (request, reply) =>
      welcome(request, reply, proveByCode(api.db, halfWay(request), request.body.code, publicUrl)),
  })
  api.route({
    ...secondFactors.askForPasskey,
    config: open,
    handler: (request) => askForPasskey(api.db, stepIn(request), publicUrl),
  })
  api.route({
    ...secondFactors.proveByPasskey,
    config: open,
    handler: (request, reply) =>
      welcome(request, reply, proveByPasskey(api.db, halfWay(request), request.body, publicUrl)),
  })
  api.route({
    ...secondFactors.proveByRecoveryCode,
    config: open,
    handler: (request, reply) =>
      welcome(request, reply, proveByRecoveryCode(api.db, halfWay(request), request.body.code, publicUrl)),
  })
  addingRoutes(api, config)
  ownRoutes(api, config)
  staffRoutes(api, config)
}

function addingRoutes(api: Api, { publicUrl }: Config) {
  const adder = (request: FastifyRequest): Adder => ({
    ...browserOf(api, request),
    step: request.cookies[api.cookies.step.name],
    address: request.ip,
  })
  const finish = async (
    request: FastifyRequest,
    reply: FastifyReply,
    adding: Promise<{ recoveryCodes: string[] | null; token: string | null }>,
  ) => {
    const { recoveryCodes, token } = await adding
    const signedIn = token === null ? null : await letAllTheWayIn(api, reply, browserOf(api, request), token)
    return { recoveryCodes, signedIn }
  }
  api.route({
    ...secondFactors.beginApp,
    config: open,
    handler: (request) => beginApp(api.db, adder(request)),
  })
  api.route({
    ...secondFactors.addApp,
    config: open,
    handler: (request, reply) => finish(request, reply, addApp(api.db, adder(request), request.body, publicUrl)),
  })
  api.route({
    ...secondFactors.beginPasskey,
    config: open,
    handler: (request) => beginPasskey(api.db, adder(request), publicUrl),
  })
  api.route({
    ...secondFactors.addPasskey,
    config: open,
    handler: (request, reply) => finish(request, reply, addPasskey(api.db, adder(request), request.body, publicUrl)),
  })
}

function ownRoutes(api: Api, config: Config) {
  api.route({
    ...secondFactors.list,
    config: { may: 'session.own' },
    handler: (request) => request.read((trx) => ownFactors(trx, config.secondFactorRequired)),
  })
  api.route({
    ...secondFactors.remove,
    config: { may: 'session.own' },
    handler: (request) =>
      request.inTransaction((trx) => {
        const asker = { token: request.sessionToken, personId: request.actor.personId }
        return removeFactor(trx, asker, request.params.factorId, config)
      }),
  })
  api.route({
    ...secondFactors.renewRecoveryCodes,
    config: { may: 'session.own' },
    handler: (request) => request.inTransaction((trx) => renewRecoveryCodes(trx, request.sessionToken)),
  })
}

function staffRoutes(api: Api, { publicUrl }: Config) {
  api.route({
    ...staff.list,
    config: { may: 'staff.recover' },
    handler: (request) => request.read((trx) => listStaff(trx, request.params.county)),
  })
  api.route({
    ...staff.recover,
    config: { may: 'staff.recover' },
    handler: (request) =>
      request.inTransaction((trx) =>
        recover(trx, request.actor, request.params.personId, request.body.reason, publicUrl),
      ),
  })
}
