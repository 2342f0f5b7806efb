import { vul } from '@/lib/i18n/vul'
import { metVraag } from './adres-met-vraag'
import type { Zoekteksten } from './teksten'

interface Props {
  vraag: string
  /** De dichtstbijzijnde spelling waarbij wel iets te vinden is. */
  voorstel: string | undefined
  /** Adres van de pagina *zoeken*. */
  naar: string
  begrippen: string
  teksten: Zoekteksten
  /** In het venster: zoek meteen met het voorstel, zonder naar een andere pagina te gaan. */
  bijVoorstel?: (voorstel: string) => void
}

/** Wat er staat als er niets is: dat zeggen, wat er misschien bedoeld was, en waar men zelf kan kijken. */
export function NietsGevonden({ vraag, voorstel, naar, begrippen, teksten: { zoeken }, bijVoorstel }: Props) {
  return (
    <div className="grid gap-2">
      <p className="font-semibold wrap-anywhere">{vul(zoeken.geen, { vraag })}</p>
      <p>
        {voorstel ? (
          <>
            {zoeken.bedoelt}{' '}
            <a
              href={metVraag(naar, voorstel)}
              onClick={
                bijVoorstel &&
                (gebeurtenis => {
                  gebeurtenis.preventDefault()
                  bijVoorstel(voorstel)
                })
              }
            >
              {voorstel}
            </a>
            ?
          </>
        ) : (
          zoeken.geenVoorstel
        )}
      </p>
      <p>
        <a href={begrippen}>{zoeken.begrippen}</a>
      </p>
    </div>
  )
}
