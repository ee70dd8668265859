/**
 * What someone writes who has nothing of ours but `openapi.json`, and a client that a generator makes of it. Text, since the
 * client is not there when everything else is compiled.
 */
export const outsidersProgram = `
import createClient from 'openapi-fetch'
import type { paths } from './api.js'

const [, , origin = '', token = '', respondentId = '', roundId = '', key = ''] = process.argv
const anonymous = createClient<paths>({ baseUrl: origin })

const refused = await anonymous.GET('/api/rounds/{roundId}', { params: { path: { roundId } } })
const whoever: 'not-signed-in' | 'access-has-ended' | undefined =
  refused.error?.status === 401 ? refused.error.type : undefined

const signedIn = await anonymous.POST('/api/session/link', { body: { token } })
const cookie = signedIn.response.headers.getSetCookie().map((it) => it.split(';')[0]).join('; ')
const client = createClient<paths>({ baseUrl: origin, headers: { cookie } })

const round = await client.GET('/api/rounds/{roundId}', { params: { path: { roundId } } })
const status: 'open' | 'closed' | undefined =
  round.data?.status === 'open' || round.data?.status === 'closed' ? round.data.status : undefined

const save = (value: string, seen: number) =>
  client.PUT('/api/respondents/{respondentId}/answers', {
    params: { path: { respondentId } },
    body: {
      writer: crypto.randomUUID(),
      changes: [{ entry: null, question: 'problems.safety', value, seen, sequence: 1 }],
    },
  })
const saved = await save('poor', 0)
const version: number | undefined = saved.data?.saved[0]?.version
const conflict = await save('good', 0)
const theirs = conflict.error?.type === 'answer-changed-by-another' ? conflict.error.conflicts?.[0]?.value : undefined

const file = await client.GET('/api/respondents/{respondentId}/questions.docx', {
  params: { path: { respondentId }, query: { language: 'en' } },
  parseAs: 'arrayBuffer',
})

const program = createClient<paths>({ baseUrl: origin, headers: { authorization: \`Bearer \${key}\` } })
const data = await program.GET('/api/data/rounds/{roundId}', { params: { path: { roundId } } })
const tables = data.data?.tables.map(({ id }) => id) ?? []
const page = await program.GET('/api/data/rounds/{roundId}/tables/{table}', {
  params: { path: { roundId, table: 'respondents' } },
})
const ids: string[] = page.data?.rows.map(({ id }) => id) ?? []
const noKey = await anonymous.GET('/api/data/rounds/{roundId}', { params: { path: { roundId } } })
const how = noKey.response.headers.get('www-authenticate')?.split(' ')[0]

// @ts-expect-error -- is no address
void client.GET('/api/secrets')
// @ts-expect-error -- what sends invitations needs a key
void (() => client.POST('/api/rounds/{roundId}/invitations', { params: { path: { roundId } } }))
// @ts-expect-error -- is no problem of this operation
void (saved.error?.type === 'link-not-valid')

console.log(JSON.stringify({ whoever, status, version, theirs, bytes: file.data?.byteLength ?? 0, tables, asked: ids.length, how }))
`
