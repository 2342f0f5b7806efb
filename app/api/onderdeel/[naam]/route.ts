import { geefJson, geefProbleem, geefTaalprobleem, leesTaal } from '@/app/api/antwoord'
import { maakStof } from '@/app/api/stof'
import { maakItem } from '@/lib/gegevens/maak-item'
import { zoekItem } from '../zoek'

/** `GET /C-K8.json` en `/C-K8@1.0.0.json`: één item, vandaag of in een editie. Intern pad; zie lib/i18n/vormen. */
export async function GET(verzoek: Request, { params }: { params: Promise<{ naam: string }> }): Promise<Response> {
  const { naam } = await params
  const pad = `/${naam}.json`
  const taal = leesTaal(verzoek)
  if (!taal) return geefTaalprobleem(pad)
  const gevonden = await zoekItem(naam, taal)
  if ('probleem' in gevonden) return geefProbleem({ ...gevonden.probleem, pad }, taal)
  const stof = await maakStof(taal, gevonden.versie)
  if (!stof) throw new Error(`Editie ${gevonden.versie} bestaat niet`)
  return geefJson(maakItem(gevonden.item, stof), verzoek, gevonden.item.taal)
}
