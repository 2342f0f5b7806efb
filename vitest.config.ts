import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const vanaf = (pad: string) => fileURLToPath(new URL(pad, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: 'contentlayer/generated', replacement: vanaf('./.contentlayer/generated/index.mjs') },
      { find: /^@\//, replacement: vanaf('./') },
    ],
  },
  test: {
    environment: 'node',
    // Anders laat vitest één kern vrij, en is op een machine met twee de helft ongebruikt.
    maxWorkers: '100%',
    // Ruim: een drukke machine is geen fout.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['lib/**/*.test.ts', 'components/**/*.test.tsx'],
  },
})
