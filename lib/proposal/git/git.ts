import { type ExecFileException, execFile } from 'node:child_process'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Storing } from '../opslag'

/** Langer doet geen enkel commando erover; wie dan nog bezig is, hangt. */
export const WACHTTIJD_S = 30

/** Wat git erbij zegt als het niet lukt. */
export class Gitfout extends Error {
  override name = 'Gitfout'
  constructor(
    argumenten: string[],
    readonly uitvoer: string,
    readonly stderr: string,
  ) {
    super(`git ${argumenten.join(' ')}: ${stderr.trim()}`)
  }
}

export interface Aanroep {
  invoer?: string | Buffer
  env?: Record<string, string>
}

/**
 * Een vaste omgeving: niets van de instellingen, haken, sjablonen of sleutels van wie dit draait doet mee, en
 * boodschappen zijn altijd in het Engels. Ook een git die `GIT_CONFIG_GLOBAL` nog niet kent, vindt zo geen thuismap.
 */
const omgevingVan = (repo: string): NodeJS.ProcessEnv => {
  const nergens = join(repo, 'geen-thuis')
  const mee = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'].flatMap(naam => {
    const waarde = process.env[naam]
    return waarde === undefined ? [] : [[naam, waarde] as const]
  })
  return {
    ...Object.fromEntries(mee),
    NODE_ENV: process.env.NODE_ENV,
    HOME: nergens,
    XDG_CONFIG_HOME: nergens,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? '/dev/null' : devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_CEILING_DIRECTORIES: dirname(repo),
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_AUTHOR_NAME: 'Duidingskader',
    GIT_AUTHOR_EMAIL: 'portaal@duidingskader.invalid',
    GIT_COMMITTER_NAME: 'Duidingskader',
    GIT_COMMITTER_EMAIL: 'portaal@duidingskader.invalid',
    LC_ALL: 'C',
    TZ: 'UTC',
  }
}

const verklaar = (fout: ExecFileException): Storing | undefined => {
  if (fout.code === 'ENOENT')
    return new Storing('Het programma git ontbreekt op deze computer. Installeer git 2.30 of nieuwer (git-scm.com).')
  if (fout.killed) return new Storing('Het bewaren duurde te lang. Probeer het over een minuut opnieuw.', 60)
  return undefined
}

/**
 * Draait één git-commando, zonder shell.
 * @throws Gitfout als git iets anders dan 0 teruggeeft; Storing als git er niet is of hangt
 */
export const voerGit = (repo: string, argumenten: string[], { invoer = '', env }: Aanroep = {}): Promise<Buffer> =>
  new Promise((klaar, mislukt) => {
    const proces = execFile(
      'git',
      argumenten,
      {
        env: { ...omgevingVan(repo), ...env },
        cwd: tmpdir(),
        encoding: 'buffer',
        maxBuffer: 256 * 1024 * 1024,
        timeout: WACHTTIJD_S * 1000,
        windowsHide: true,
      },
      (fout, uitvoer, klacht) => {
        if (!fout) klaar(uitvoer)
        else mislukt(verklaar(fout) ?? new Gitfout(argumenten, uitvoer.toString(), klacht.toString()))
      },
    )
    // Wie stopt met lezen, zegt in zijn foutmelding waarom.
    proces.stdin?.on('error', () => undefined)
    proces.stdin?.end(invoer)
  })

/** Zoals `voerGit` in deze opslagplaats, die nooit in een map erboven wordt gezocht; geeft de tekst zonder rand. */
export const git = async (repo: string, argumenten: string[], aanroep?: Aanroep): Promise<string> =>
  (await gitBytes(repo, argumenten, aanroep)).toString().trimEnd()

export const gitBytes = (repo: string, argumenten: string[], aanroep?: Aanroep): Promise<Buffer> =>
  voerGit(repo, [`--git-dir=${repo}`, ...argumenten], aanroep)
