import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contractsWithoutSchemas } from './contracts-without-schemas.ts'
import { precompressed } from './precompressed.ts'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [contractsWithoutSchemas(), react(), precompressed()],
  build: {
    outDir: 'dist',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
})
