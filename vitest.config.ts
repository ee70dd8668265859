import { join } from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { questionsAsData } from './apps/web/questions-as-data.ts'

const from = (path: string) => join(import.meta.dirname, path)

type Plugins = NonNullable<TestProjectInlineConfiguration['plugins']>

// How fast something is, `pnpm bench` measures; a test that hangs ends here, also where the machine does much else.
const patient = { testTimeout: 90_000, hookTimeout: 120_000 }
// What has been imported is kept for the next file: a third of the time goes to importing it anew.
const shared = { ...patient, isolate: false }

const project = (name: string, root: string, options: object = {}, plugins: Plugins = []) => ({
  plugins,
  test: {
    name,
    root,
    environment: 'node',
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    ...options,
  },
})

export default defineConfig({
  test: {
    // One for each core: much of the time is the database's, which has a process of its own.
    maxWorkers: '100%',
    projects: [
      project('schema', 'packages/schema', shared),
      project('house', 'e2e', patient),
      project('db', 'db', shared),
      project('api', 'apps/api', { ...shared, globalSetup: [from('apps/api/test/global-setup.ts')] }),
      // What draws nothing needs no page, and making one takes longer than most of these tests. Those that do say so.
      project('web logic', 'apps/web', patient, [questionsAsData()]),
      project(
        'web',
        'apps/web',
        {
          ...patient,
          environment: 'jsdom',
          include: ['**/*.test.tsx'],
          setupFiles: [from('apps/web/test/tidy-up.ts')],
        },
        [questionsAsData()],
      ),
    ],
  },
})
