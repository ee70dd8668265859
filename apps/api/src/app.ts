import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import { publish, type Published } from '@kartlaggning/schema/questionnaires/registry'
import Fastify, { LogController } from 'fastify'
import { randomUUID } from 'node:crypto'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { proxyRoutes } from './answers/proxy/routes.ts'
import { answerRoutes, paperRoutes } from './answers/routes.ts'
import { connectPresence } from './answers/presence/presence-pub-sub.ts'
import { createPresenceRegistry } from './answers/presence/presence.ts'
import { colleagueRoutes } from './answers/colleagues/routes.ts'
import { codingRoutes } from './answers/coding/routes.ts'
import { completionRoutes } from './answers/completion/routes.ts'
import { disclosureRoutes } from './answers/disclosure/routes.ts'
import { roundDataRoutes } from './answers/data/routes.ts'
import { archiveRoutes } from './report/archive/routes.ts'
import { earlierRoundRoutes } from './answers/earlier/routes.ts'
import { exportRoutes, ownExportRoutes } from './answers/export/routes.ts'
import { countyCrosswalkRoutes } from './answers/other-survey/county/routes.ts'
import { otherSurveyRoutes } from './answers/other-survey/routes.ts'
import { presenceRoutes } from './answers/presence/routes.ts'
import { sideBySideRoutes } from './answers/side-by-side/routes.ts'
import type { Config } from './config.ts'
import { useDatabase } from './database/database.ts'
import { gapRoutes } from './gaps/routes.ts'
import { limitBodies } from './http/body-limits.ts'
import { closeIdleConnections } from './http/close-idle-connections.ts'
import { compression } from './http/compression.ts'
import { tagReplies } from './http/etag.ts'
import { tellHealth } from './http/health.ts'
import { answerEveryRequest } from './http/answer-every-request.ts'
import { keepNothingBehind } from './http/keep-nothing-behind.ts'
import { answerNotFound, readableUrl } from './http/not-found.ts'
import { describeApi } from './http/openapi/describe-api.ts'
import { answerWithProblems } from './http/problems.ts'
import { refuseConnection } from './http/refuse.ts'
import { logRequests, logSerializers } from './http/request-log.ts'
import { requireSameOrigin } from './http/same-origin.ts'
import { sendSecurityHeaders } from './http/security-headers.ts'
import { serveSecurityTxt } from './http/security-txt.ts'
import { serveWeb } from './http/web.ts'
import { authorizeRequests } from './identity/authorize.ts'
import { editionDataRoutes } from './report/data/routes.ts'
import { apiKeyRoutes } from './identity/api-keys/routes.ts'
import { identityRoutes } from './identity/routes.ts'
import { oidcRoutes } from './identity/oidc/routes.ts'
import { secondFactorRoutes } from './identity/second-factor/routes.ts'
import { useCookies } from './identity/session-cookie.ts'
import { jobRoutes } from './jobs/routes.ts'
import { mailboxRoutes, outboxRoutes } from './mail/routes.ts'
import { measure } from './metrics.ts'
import { needRoutes } from './needs/routes.ts'
import { reconciliationRoutes } from './reconciliation/routes.ts'
import { rehearsalRoutes } from './rehearsal/routes.ts'
import { retentionRoutes } from './report/retention/routes.ts'
import { profileRoutes } from './report/profile/routes.ts'
import { initiativeRoutes } from './report/initiatives/routes.ts'
import { publicReportRoutes } from './report/public/routes.ts'
import { editionReaderRoutes } from './report/readers/routes.ts'
import { orderedFileRoutes } from './report/ordered-files/routes.ts'
import { reportRoutes } from './report/routes.ts'
import { readingRoutes } from './answers/reading/routes.ts'
import { secrecyRoutes } from './report/secrecy/routes.ts'
import { respondentRoutes } from './respondents/routes.ts'
import { roundRoutes } from './rounds/routes.ts'

export interface AppOptions {
  readonly config: Config
  readonly databaseUrl: string
  /** The jobs' account, for a mailbox that anyone may read: the embedded demo only. */
  readonly mailboxUrl: string | undefined
  /** Versions of the questionnaire after those that are published. */
  readonly questionnaires?: readonly Published[]
  readonly logger: false | { readonly level: string; readonly stream?: { write(line: string): void } }
}

/** Longer than any id; what is longer than this is no address. */
const LONGEST_PARAM = 8 * 1024

/** The whole server, ready to listen or to be injected into. A table of contents: each line is a file. */
export async function buildApp({ config, databaseUrl, mailboxUrl, questionnaires = [], logger }: AppOptions) {
  const withdrawals = questionnaires.map(publish)
  const app = Fastify({
    logger: logger && { ...logger, serializers: logSerializers },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: config.trustedProxies,
    ...timeLimits(config),
    forceCloseConnections: 'idle',
    rewriteUrl: readableUrl,
    routerOptions: { maxParamLength: LONGEST_PARAM },
    clientErrorHandler: refuseConnection,
  }).withTypeProvider<ZodTypeProvider>()
  app.addHook('onClose', () => withdrawals.forEach((withdraw) => withdraw()))
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)

  sendSecurityHeaders(app, config.publicUrl)
  await app.register(compress, compression)
  await app.register(cookie)
  useCookies(app, config.publicUrl)
  await app.register(rateLimit, { global: false })
  await app.register(underPressure, { maxEventLoopDelay: config.maxEventLoopDelay })
  await useDatabase(app, databaseUrl)
  logRequests(app)
  measure(app, config.metricsToken)
  closeIdleConnections(app)
  answerWithProblems(app)
  answerEveryRequest(app)
  requireSameOrigin(app, config.publicUrl)
  keepNothingBehind(app)
  answerNotFound(app)
  tagReplies(app)
  authorizeRequests(app)
  limitBodies(app)
  tellHealth(app, databaseUrl)
  serveSecurityTxt(app, config.securityContact, config.publicUrl)
  describeApi(app, config.publicUrl)
  const presence = createPresenceRegistry()
  connectPresence(app, presence, databaseUrl)

  await app.register(
    async (api) => {
      identityRoutes(api, config)
      apiKeyRoutes(api)
      editionDataRoutes(api, config)
      oidcRoutes(api, config)
      secondFactorRoutes(api, config)
      if (mailboxUrl !== undefined) mailboxRoutes(api, mailboxUrl)
      outboxRoutes(api)
      jobRoutes(api)
      roundRoutes(api)
      respondentRoutes(api, config)
      answerRoutes(api, config, presence)
      paperRoutes(api)
      proxyRoutes(api, config, presence)
      completionRoutes(api, config)
      readingRoutes(api)
      codingRoutes(api)
      disclosureRoutes(api)
      exportRoutes(api)
      earlierRoundRoutes(api)
      ownExportRoutes(api)
      otherSurveyRoutes(api)
      countyCrosswalkRoutes(api)
      roundDataRoutes(api, config)
      archiveRoutes(api)
      colleagueRoutes(api, config)
      presenceRoutes(api, presence)
      sideBySideRoutes(api, config, presence)
      reconciliationRoutes(api, config)
      gapRoutes(api)
      needRoutes(api, config)
      reportRoutes(api, config)
      orderedFileRoutes(api)
      editionReaderRoutes(api, config)
      publicReportRoutes(api, config)
      secrecyRoutes(api)
      rehearsalRoutes(api, config)
      profileRoutes(api, config)
      initiativeRoutes(api, config)
      retentionRoutes(api)
    },
    { prefix: '/api' },
  )
  await serveWeb(app)
  return app
}

/** Node.js looks at how long a request has taken to arrive only where that of its head is no longer. */
const timeLimits = ({ requestTimeout }: Config) => ({
  requestTimeout,
  http: {
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: Math.ceil(requestTimeout / 6),
    // Refused below, with why.
    requireHostHeader: false,
  },
})
