import type { Genoemd } from '@/lib/domain/herziening'
import { leesRepository } from './instellingen'

type Omgeving = Readonly<Record<string, string | undefined>>

const API = 'https://api.github.com'

/** De website bij de API: bij GitHub Enterprise dezelfde server. */
function websiteVan(api: string): string {
  if (api.replace(/\/+$/, '') === API || !URL.canParse(api)) return 'https://github.com'
  return new URL(api).origin
}

function repositoryadres(omgeving: Omgeving): string | undefined {
  const plek = leesRepository(omgeving)
  return plek && `${websiteVan(omgeving.GITHUB_API_URL || API)}/${plek.eigenaar}/${plek.repository}`
}

/**
 * Waar iemand met een account dit bestand op GitHub zelf bewerkt; niets als er geen repository is ingesteld.
 * @param pad vanaf de hoofdmap, zoals `content/kader/kernpunten/C-K8.nl.mdx`
 */
export function githubBewerkAdres(pad: string, omgeving: Omgeving = process.env): string | undefined {
  const adres = repositoryadres(omgeving)
  const delen = [omgeving.GITHUB_BASE || 'main', pad].join('/').split('/')
  return adres && `${adres}/edit/${delen.map(encodeURIComponent).join('/')}`
}

/** Het formulier voor een voorstel op GitHub (`.github/ISSUE_TEMPLATE/voorstel.yml`), met het onderdeel al ingevuld. */
export function githubMeldAdres(
  { id, titel }: Pick<Genoemd, 'id' | 'titel'>,
  omgeving: Omgeving = process.env,
): string | undefined {
  const adres = repositoryadres(omgeving)
  const vraag = new URLSearchParams({ template: 'voorstel.yml', title: `Voorstel: ${id} ${titel}`, onderdeel: id })
  return adres && `${adres}/issues/new?${vraag}`
}
