import { leesRepository } from '@/lib/proposal/github/instellingen'

/** Waar hetzelfde op GitHub kan; niets als niet bekend is waar dit kader daar staat. */
export function maakGithubkoppelingen(omgeving: NodeJS.ProcessEnv, id: string, pad: string | undefined) {
  const plaats = leesRepository(omgeving)
  if (!plaats) return undefined
  const thuis = `https://github.com/${plaats.eigenaar}/${plaats.repository}`
  const vraag = new URLSearchParams({ template: 'voorstel.yml', onderdeel: id })
  return {
    ...(pad && { bewerk: `${thuis}/edit/${omgeving.GITHUB_BASE || 'main'}/${pad}` }),
    meld: `${thuis}/issues/new?${vraag}`,
  }
}
