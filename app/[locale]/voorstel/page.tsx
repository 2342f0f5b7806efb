import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { haalVoorstellen, telOpTafel } from '@/app/voorstellen'
import type { Zoekdelen } from '@/app/zoekdelen'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Merk } from '@/components/ui/merk'
import { Paginakop } from '@/components/ui/paginakop'
import { Keuzevorm } from '@/components/voorstel/keuzevorm'
import { Leestekst } from '@/components/voorstel/leestekst'
import { Ook } from '@/components/voorstel/ook'
import { Voorstelvorm } from '@/components/voorstel/voorstelvorm'
import { naamVan } from '@/lib/domain/id'
import { BRONTAAL } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'
import { maakLeestekst } from '@/lib/proposal/vorm/leestekst'
import { verwerk } from './actie'
import { maakGithubkoppelingen } from './github'
import { leesVraag } from './lees-vraag'
import { maakHulp, maakItemgroepen, maakStof, maakWaarden } from './opzet'

interface Props extends TaalProps {
  searchParams: Promise<Zoekdelen>
}

/** De tekst komt bij elk verzoek uit de opslag, en elke bezoeker krijgt een eigen sleutel. */
export const dynamic = 'force-dynamic'

export const generateMetadata = async (props: TaalProps): Promise<Metadata> => ({
  ...(await sectieMetadata('voorstel')(props)),
  robots: { index: false },
})

export default async function VoorstelPagina({ params, searchParams }: Props) {
  const { taal, kernwaarden, t } = await begin(params)
  const vraag = await leesVraag(await searchParams, taal)
  const raam = { taal, kernwaarden, plek: { sectie: 'voorstel' } as const }
  if (vraag.doe !== 'vul')
    return (
      <Bladzijde {...raam}>
        <Paginakop titel={t('secties.voorstel')}>
          <p>{t('voorstel.kies.inleiding')}</p>
        </Paginakop>
        <div className="blad gap-y-8">
          {vraag.doe === 'storing' && (
            <p lang={BRONTAAL} className="balk">
              {vraag.melding}
            </p>
          )}
          {vraag.doe === 'kies' && vraag.ontbreekt && (
            <p className="balk">{t('voorstel.kies.ontbreekt', { id: vraag.ontbreekt })}</p>
          )}
          <Keuzevorm taal={taal} groepen={maakItemgroepen(taal, t)} kernwaarden={kernwaarden} />
        </div>
      </Bladzijde>
    )
  const { soort, over, velden, tekst } = vraag
  const { voorstel, verschil, evaluatie } = await getMessages({ locale: taal })
  const hulp = maakHulp(taal)
  const tafel = await haalVoorstellen()
  const open = tafel.gelukt ? telOpTafel(tafel.waarde, { taal })[over.id] : undefined
  return (
    <Bladzijde
      {...raam}
      vraag={new URLSearchParams(
        soort === 'nieuw' ? { nieuw: over.id } : { item: over.id, ...(soort === 'vervallen' && { doe: soort }) },
      ).toString()}
      letter={hulp.letter(over)}
      kruimels={[{ naam: t('secties.voorstel'), href: adresVan({ sectie: 'voorstel' }, taal) }]}
    >
      <Paginakop
        titel={t(`voorstel.kop.${soort}`, { naam: naamVan(over) })}
        kantlijn={soort === 'nieuw' ? undefined : <Merk item={over} naslag={hulp} los />}
      >
        <p>{t(`voorstel.uitleg.${soort}`)}</p>
        {taal !== BRONTAAL && <p className="mt-2">{t('voorstel.nederlands')}</p>}
        <Ook
          soort={soort}
          id={over.id}
          taal={taal}
          open={open ?? 0}
          github={maakGithubkoppelingen(process.env, over.id, vraag.pad)}
        />
      </Paginakop>
      <NextIntlClientProvider locale={taal} messages={{ voorstel, verschil, evaluatie }} timeZone="Europe/Amsterdam">
        <Voorstelvorm
          begin={{ waarden: maakWaarden(vraag), fouten: [] }}
          actie={verwerk}
          stof={maakStof(vraag, taal, t)}
        >
          <div lang={BRONTAAL}>
            <p className="mb-2 font-semibold">{velden.titel}</p>
            <Leestekst tekst={maakLeestekst(tekst, over.id, hulp) ?? [tekst]} />
          </div>
        </Voorstelvorm>
      </NextIntlClientProvider>
    </Bladzijde>
  )
}
