import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const MAP = '.github/workflows'

const rechten = z.record(z.string(), z.enum(['read', 'write', 'none']))
const omgeving = z.record(z.string(), z.string())

const stap = z.strictObject({
  name: z.string(),
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  env: omgeving.optional(),
})

const taak = z.strictObject({
  name: z.string(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  if: z.string().optional(),
  'runs-on': z.literal('ubuntu-24.04'),
  'timeout-minutes': z.number(),
  permissions: rechten.optional(),
  outputs: omgeving.optional(),
  steps: z.array(stap).min(1),
})

/** Wat een workflow hier mag bevatten: minder dan GitHub toelaat, en wat wij niet gebruiken is een vergissing. */
const schema = z.strictObject({
  name: z.string(),
  on: z.partialRecord(z.enum(['pull_request', 'pull_request_target', 'push']), z.unknown()),
  permissions: rechten,
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.union([z.boolean(), z.string()]) }),
  jobs: z.record(z.string(), taak),
})

export type Workflow = z.infer<typeof schema> & { bestand: string; tekst: string }

/** De workflows van .github, elk getoetst. Alleen voor tests. @throws als er een iets vreemds bevat */
export const leesWorkflows = (): Workflow[] =>
  readdirSync(MAP).map(bestand => {
    const tekst = readFileSync(join(MAP, bestand), 'utf8')
    return { ...schema.parse(parse(tekst)), bestand, tekst }
  })

export const stappenVan = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps)
