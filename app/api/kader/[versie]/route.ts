import { geefJson, geefTaalprobleem, leesTaal } from '@/app/api/antwoord'
import { geefEditieprobleem } from '@/app/api/editieprobleem'
import { maakStof } from '@/app/api/stof'
import { EDITIELIJST } from '@/lib/content/edities'
import { getAlle, getOnderdelen } from '@/lib/content/kader'
import { maakKader } from '@/lib/gegevens/maak-kader'
import { kaderAdres } from '@/lib/i18n/machine'

/** `GET /api/kader/1.0.0.json[?taal=nl]`: het hele kader in één editie. */
export async function GET(verzoek: Request, { params }: { params: Promise<{ versie: string }> }): Promise<Response> {
  const { versie } = await params
  const pad = kaderAdres(versie)
  const taal = leesTaal(verzoek)
  if (!taal) return geefTaalprobleem(pad)
  const stof = await maakStof(taal, versie)
  if (!stof) return geefEditieprobleem(versie, pad, taal)
  const keuze = { taal, uitgave: versie }
  const inhoud = {
    onderdelen: getOnderdelen(keuze),
    bronnen: getAlle('bron', keuze),
    begrippen: getAlle('begrip', keuze),
    vervallen: EDITIELIJST.vervallen,
  }
  return geefJson(maakKader(inhoud, stof), verzoek, taal)
}
