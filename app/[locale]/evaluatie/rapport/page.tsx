import { begin, maakMetadata, type TaalProps } from '@/app/pagina'
import { Openstaand } from '@/components/evaluatie/openstaand'
import { Rapportregel } from '@/components/evaluatie/rapportregel'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { getBevindingen, getRapport, getTelling, getWijzigingen } from '@/lib/content/verloop'
import type { Plek } from '@/lib/domain/plek'
import { adresVan } from '@/lib/i18n/adres'
import { toonDatum } from '@/lib/i18n/datum'

const PLEK: Plek = { sectie: 'evaluatie', subpagina: 'rapport' }

export const generateMetadata = ({ params }: TaalProps) =>
  maakMetadata(params, PLEK, t => ({
    titel: t('evaluatie.rapport'),
    beschrijving: t('evaluatie.rapportInleiding'),
  }))

export default async function RapportPagina({ params }: TaalProps) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  const bevindingen = getBevindingen(keuze)
  const wijzigingen = getWijzigingen(keuze)
  const telling = getTelling(keuze)
  const { delen, stand } = getRapport(keuze)
  return (
    <Bladzijde
      taal={taal}
      kernwaarden={kernwaarden}
      plek={PLEK}
      kruimels={[{ naam: t('secties.evaluatie'), href: adresVan({ sectie: 'evaluatie' }, taal) }]}
    >
      <VertalingOntbreekt taal={taal} van={bevindingen[0]?.taal ?? taal} />
      <Paginakop titel={t('evaluatie.rapport')}>
        <p>{t('evaluatie.rapportInleiding')}</p>
        {stand && (
          <p className="wijs mt-3">
            {t('evaluatie.rapportStand', {
              datum: toonDatum(stand, taal),
              bevindingen: bevindingen.length,
              open: telling.totaal.samen,
              wijzigingen: wijzigingen.length,
            })}
          </p>
        )}
      </Paginakop>
      <div className="blad gap-y-10">
        <Openstaand telling={telling} />
        {delen.map(({ kernwaarde, regels }) => (
          <section
            key={kernwaarde?.id ?? ''}
            aria-labelledby={`deel-${kernwaarde?.id ?? 'rest'}`}
            className="grid gap-8"
          >
            <h2
              id={`deel-${kernwaarde?.id ?? 'rest'}`}
              lang={kernwaarde?.taal}
              data-letter={kernwaarde?.letter ?? ''}
              className="border-t-4 border-(--kleur) pt-2"
            >
              {kernwaarde?.titel ?? t('evaluatie.rest')}
            </h2>
            {regels.map(regel => (
              <Rapportregel key={regel.id} regel={regel} wijzigingen={wijzigingen} naslag={naslag} />
            ))}
          </section>
        ))}
      </div>
    </Bladzijde>
  )
}
