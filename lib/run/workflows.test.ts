import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { EVALUATIECRITERIA, WIJZEN } from '@/lib/domain/verloop'
import nl from '@/lib/i18n/nl.json'
import packageJson from '@/package.json'
import { leesWorkflows, stappenVan } from './lees-workflows'

const workflows = leesWorkflows()

it('kent de workflows', () => {
  expect(workflows.map(({ bestand }) => bestand)).toEqual(['controle.yml', 'proefbouw.yml', 'redline.yml'])
})

describe.each(workflows)('$bestand', workflow => {
  const { on, permissions, jobs, tekst } = workflow
  const stappen = stappenVan(workflow)

  it('zet elke actie vast op een commit, met de versie erbij', () => {
    const regels = tekst.split('\n').filter(regel => /^\s*uses:/.test(regel))
    expect(regels).toHaveLength(stappen.filter(({ uses }) => uses).length)
    for (const regel of regels) expect(regel).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('gebruikt geen geheimen, en geen schrijfrecht waar de inhoud van een verzoek ligt', () => {
    expect(tekst).not.toMatch(/secrets[.[]/)
    expect(Object.values(permissions)).not.toContain('write')
    for (const { permissions: eigen = {}, steps } of Object.values(jobs))
      if (Object.values(eigen).includes('write')) {
        expect(Object.keys(on)).toEqual(['pull_request_target'])
        expect(JSON.stringify(steps)).not.toMatch(/git |npm |"ref"/)
      }
  })

  it('bewaart geen sleutel na het uitchecken, en checkt met rechten van main nooit een verzoek uit', () => {
    const uitgecheckt = stappen.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(uitgecheckt.length).toBeGreaterThan(0)
    for (const { with: opties } of uitgecheckt) {
      expect(opties?.['persist-credentials']).toBe(false)
      expect(JSON.stringify(opties)).not.toMatch(/head|allow-unsafe/)
      if ('pull_request_target' in on) expect(opties).not.toHaveProperty('ref')
    }
    // Een bewaarde cache van een verzoek komt anders in een volgende taak terug.
    for (const { with: opties } of stappen.filter(({ uses }) => uses?.startsWith('actions/setup-node@')))
      expect(opties?.['package-manager-cache']).toBe(false)
  })

  it('zet niets wat een ander schreef in een opdracht', () => {
    for (const { run = '' } of stappen) expect(run).not.toContain('${{')
    for (const waarde of stappen.flatMap(({ env = {} }) => Object.values(env)))
      expect(waarde).not.toMatch(/\.(title|body|ref|label|login|message|name)\b/)
  })

  it('roept alleen aan wat er is', () => {
    const opdrachten = stappen.flatMap(({ run = '' }) => run.split('\n'))
    const scripts = opdrachten.flatMap(regel =>
      [...regel.matchAll(/npm (?:-s )?run (?:-s )?([a-z:-]+)/g)].map(([, naam = '']) => naam),
    )
    for (const naam of scripts) expect(Object.keys(packageJson.scripts)).toContain(naam)
    const bestanden = opdrachten.flatMap(regel => [...regel.matchAll(/node (\S+)/g)].map(([, pad = '']) => pad))
    for (const pad of bestanden) expect(existsSync(pad)).toBe(true)
    expect(scripts.length + bestanden.length).toBeGreaterThan(0)
  })
})

it('draait in een verzoek alleen eigen code als zij niet van een fork komt en niet alleen inhoud is', () => {
  const controle = workflows.find(({ bestand }) => bestand === 'controle.yml')
  const metTest = Object.entries(controle?.jobs ?? {}).filter(([, { steps }]) =>
    steps.some(({ run }) => run === 'npm test'),
  )
  expect(metTest.map(([naam, { if: als }]) => [naam, als])).toEqual([
    ['alles', "needs.indeling.outputs.draai == 'alles'"],
  ])
})

it('vraagt voor de norm om LHV en NHG', () => {
  const regels = readFileSync('.github/CODEOWNERS', 'utf8').split('\n')
  for (const map of ['kader', 'wijzigingen', 'edities'])
    expect(regels).toContain(`/content/${map}/ @lhv/duidingskader @nhg/duidingskader`)
})

describe('de formulieren', () => {
  const lees = (naam: string): { id?: string; attributes: { options?: string[] } }[] =>
    parse(readFileSync(`.github/ISSUE_TEMPLATE/${naam}.yml`, 'utf8')).body
  const idsVan = (naam: string) => lees(naam).flatMap(({ id }) => id ?? [])
  const keuzes = (naam: string, veld: string) => lees(naam).find(({ id }) => id === veld)?.attributes.options

  it('houden hun veldnamen, want het portaal vult ze vooraf in', () => {
    expect(idsVan('voorstel')).toEqual(['onderdeel', 'wijze', 'tekst', 'reden', 'criterium', 'organisatie'])
    expect(idsVan('bevinding')).toEqual(['onderdeel', 'criterium', 'bevinding', 'voorstel', 'partij'])
    expect(idsVan('fout')).toEqual(['adres', 'fout', 'browser'])
  })

  it('noemen dezelfde wijzen en criteria als het portaal', () => {
    expect(keuzes('voorstel', 'wijze')).toEqual(WIJZEN.map(wijze => nl.evaluatie.wijzen[wijze]))
    const criteria = EVALUATIECRITERIA.map(criterium => nl.evaluatie.criteria[criterium])
    expect(keuzes('voorstel', 'criterium')).toEqual(criteria)
    expect(keuzes('bevinding', 'criterium')).toEqual(criteria)
  })
})
