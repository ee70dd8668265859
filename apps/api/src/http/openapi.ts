import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'

/** The API described for outsiders. */
export async function describeApi(app: FastifyInstance) {
  await app.register(swagger, {
    openapi: {
      info: { title: 'Kartläggning', description: 'Mapping survey of crime prevention in a county.', version: '1' },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'kartlaggning' } } },
      security: [{ session: [] }],
    },
    transform: jsonSchemaTransform,
  })
  app.route({
    method: 'GET',
    url: '/api/openapi.json',
    config: { may: 'public' },
    schema: { hide: true },
    handler: () => app.swagger(),
  })
}
