import { getTranslations } from 'next-intl/server'
import { geefProbleem, geefTekst } from '@/app/api/antwoord'
import { maakJsonSchema } from '@/lib/gegevens/schema/schemas'
import { SCHEMANAMEN } from '@/lib/i18n/machine'
import { kiesTaal } from '@/lib/i18n/taalkeuze'

/** `GET /api/schema/onderdeel-1.json`: de vorm van een antwoord, als JSON Schema. */
export async function GET(verzoek: Request, { params }: { params: Promise<{ naam: string }> }): Promise<Response> {
  const gevraagd = (await params).naam
  const naam = SCHEMANAMEN.find(bekend => bekend === gevraagd)
  if (naam)
    return geefTekst(JSON.stringify(maakJsonSchema(naam)), verzoek, { 'content-type': 'application/schema+json' })
  const taal = kiesTaal(verzoek.headers)
  const t = await getTranslations({ locale: taal, namespace: 'machines' })
  const detail = t('geenSchema', { schemas: SCHEMANAMEN.join(', ') })
  return geefProbleem({ soort: 'onbekend', detail, pad: `/api/schema/${gevraagd}.json` }, taal)
}
