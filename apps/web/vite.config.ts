import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contractsWithoutSchemas } from './contracts-without-schemas.ts'
import { precompressed } from './precompressed.ts'
import { compiledAtOnce } from './compiled-at-once.ts'
import { questionsAsData } from './questions-as-data.ts'
import { routerWithoutServer } from './router-without-server.ts'
import { sectionHints } from './section-hints.ts'
import { wholeZodApart } from './whole-zod-apart.ts'

/** A chunk of what some files need of themselves and by others; the first that claims a module has it. */
const chunkOf = (name: string, files: RegExp, priority: number) => ({ name, test: files, priority })

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    contractsWithoutSchemas(),
    wholeZodApart(),
    routerWithoutServer(),
    questionsAsData(),
    react(),
    sectionHints(),
    compiledAtOnce('base', 'answering', 'writing'),
    precompressed(),
  ],
  // Understands @custom-media (look/media.css), which no browser does yet.
  css: { transformer: 'lightningcss', lightningcss: { drafts: { customMedia: true } } },
  build: {
    outDir: 'dist',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What the router says in a console to whoever writes a page is for them.
      treeshake: { manualPureFunctions: ['warning', 'warnOnce'] },
      output: {
        // Every page carries the names of the others' files, and what is random in them can't be packed.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        // Many small files cost a slow computer more than what they hold.
        codeSplitting: {
          groups: [
            chunkOf(
              'base',
              /src\/(main|answers\/task-list-page|questionnaire\/registers|look\/mail-address-text)\.tsx?$/,
              4,
            ),
            chunkOf('writing', /src\/questionnaire\/saving\/drafts\.ts$|\/react-hook-form\//, 3),
            chunkOf('answering', /src\/answers\/(section-page|load-answering)\.tsx?$/, 2),
            chunkOf('judging', /src\/questionnaire\/section-remarks\.ts$/, 1),
            chunkOf('finding', /src\/questionnaire\/fields\/(actor-fields|described-field)\.tsx$/, 1),
            chunkOf('remaining', /src\/remaining-(routes|texts)\.ts$/, 0),
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
})
