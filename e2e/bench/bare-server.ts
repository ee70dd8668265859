import Fastify from 'fastify'
import pg from 'pg'

// The floor: the same framework and driver, one upsert of the same field, and nothing of what makes it safe.
const pool = new pg.Pool({ connectionString: process.env['MIGRATION_DATABASE_URL'], max: 20 })
await pool.query(`create schema if not exists bare;
  create table if not exists bare.answer (respondent_id uuid, question text, value jsonb, primary key (respondent_id, question))`)
const app = Fastify({ logger: false })
app.get('/ready', () => ({}))
app.put<{ Params: { respondentId: string }; Body: { changes: { question: string; value: unknown }[] } }>(
  '/answers/:respondentId',
  async (request) => {
    const [change] = request.body.changes
    await pool.query(
      `insert into bare.answer (respondent_id, question, value) values ($1, $2, $3)
     on conflict (respondent_id, question) do update set value = excluded.value`,
      [request.params.respondentId, change?.question, JSON.stringify(change?.value)],
    )
    return { saved: true }
  },
)
await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' })
process.on(
  'SIGTERM',
  () =>
    void app
      .close()
      .then(() => pool.end())
      .then(() => process.exit(0)),
)
