import { tabelAdres } from '@/lib/domain/editiebestand'
import { uitgaveAdres } from '@/lib/i18n/adres'
import { feedAdres } from '@/lib/i18n/feed'
import { TELLING_ADRES, VOORSTELLEN_ADRES } from '@/lib/i18n/gegevens'
import { kaderAdres, SCHEMANAMEN, schemaAdres } from '@/lib/i18n/machine'
import { Adreslijst } from './adreslijst'
import { Voorstelproblemen } from './voorstelproblemen'

/** Hoe programma's deze site lezen, in het Nederlands. */
export function MachinesNl({ versie, kilobytes }: { versie: string; kilobytes: number }) {
  return (
    <div className="lopend">
      <p>
        Alles op deze site is ook als gegevens te halen, zonder account en zonder sleutel. Elke site en elk programma
        mag dat. Ook hier geldt: het is een weergave in eigen woorden. Neem die zin over als u de tekst toont; hij staat
        bij elk onderdeel onder <span className="font-mono text-base">weergave</span>.
      </p>
      <h2 id="adressen">Adressen</h2>
      <Adreslijst
        regels={[
          ['/C-K8.json', 'Eén onderdeel, zoals het vandaag geldt. Ook voor bronnen en begrippen: /visie-2035.json.'],
          [`/C-K8@${versie}.json`, 'Hetzelfde in één editie. Bewaar en citeer dit adres: de tekst verandert nooit.'],
          [kaderAdres(versie), 'Het hele kader in één editie, met bronnen en begrippen.'],
          [tabelAdres('kernpunten', versie, 'nl'), 'Een tabel voor een rekenblad. Ook bronnen en signalen.'],
          ['/api/citaat?adres=C-K8@1.0.0', 'Of een citaat nog klopt: gelijk, gewijzigd of vervallen.'],
          ['/api/zoeken?q=4000&taal=nl', 'Zoeken, het beste eerst.'],
          [VOORSTELLEN_ADRES, 'Wat er is voorgesteld, met het besluit. Het hoort niet bij het kader.'],
          [TELLING_ADRES, 'Hoeveel voorstellen er per onderdeel open zijn.'],
          [feedAdres('alles', 'json', 'nl'), 'Wat er verandert, als feed. Ook als Atom.'],
          ['/sitemap.xml', 'Elke pagina, in beide talen.'],
          ['/llms.txt', 'Het belangrijkste hiervan voor taalmodellen.'],
        ]}
      />
      <p>
        Op de pagina van <a href={uitgaveAdres(versie, 'nl')}>een editie</a> staan alle bestanden bij elkaar.
      </p>
      <h2 id="taal">Taal</h2>
      <p>
        Zet <span className="font-mono text-base">?taal=nl</span> of{' '}
        <span className="font-mono text-base">?taal=en</span> achter het adres. Zonder dat kiest de site op{' '}
        <span className="font-mono text-base">Accept-Language</span>. Is er geen vertaling, dan komt de Nederlandse
        tekst; het veld <span className="font-mono text-base">taal</span> zegt welke het is.
      </p>
      <h2 id="vorm">Vorm</h2>
      <p>
        Elk antwoord noemt bij <span className="font-mono text-base">$schema</span> zijn JSON Schema (2020-12). Er
        kunnen velden bij komen; lees over wat u niet kent heen. Verandert er iets waar een programma op stukloopt, dan
        krijgt het schema een nieuw nummer.
      </p>
      <Adreslijst regels={SCHEMANAMEN.map(naam => [schemaAdres(naam), UITLEG[naam]])} />
      <h2 id="problemen">Problemen</h2>
      <p>Wat er niet is, geeft een probleemdocument (RFC 9457), in uw taal en met wat erop lijkt.</p>
      <h3 id="probleem-onbekend">Onbekend (404)</h3>
      <p>Er is geen onderdeel, bron of begrip met dit id. Wat er het meest op lijkt, staat erbij.</p>
      <h3 id="probleem-vervallen">Vervallen (410)</h3>
      <p>
        Het onderdeel is geschrapt. Er staat bij sinds welke editie, waarom, wat ervoor in de plaats kwam en waar de
        laatste tekst staat. In oudere edities is het gewoon te halen.
      </p>
      <h3 id="probleem-geen-editie">Editie bestaat niet (404)</h3>
      <p>Welke edities er wel zijn, staat erbij.</p>
      <h3 id="probleem-niet-in-editie">Staat niet in deze editie (404)</h3>
      <p>Het onderdeel kwam later of verviel eerder. Bronnen en begrippen horen bij geen editie.</p>
      <h3 id="probleem-concept">Concept (404)</h3>
      <p>De werkversie verandert nog. Zij is niet te citeren en dus niet te halen.</p>
      <h3 id="probleem-taal">Onbekende taal (400)</h3>
      <p>De talen zijn nl en en.</p>
      <h3 id="probleem-vraag">Vraag klopt niet (400)</h3>
      <p>Er ontbreekt iets in het adres, of het is niet te lezen. Wat eraan te doen is, staat erbij.</p>
      <h2 id="voorstellen">Een wijziging voorstellen</h2>
      <p>
        Stuur JSON van ten hoogste {kilobytes} kB naar <span className="font-mono text-base">/api/voorstellen</span>. De
        velden zijn die van het formulier; <span className="font-mono text-base">basis</span> is de SHA-256 van het
        bestand waarop u voortbouwt. Verzin zelf een <span className="font-mono text-base">sleutel</span> (een UUID):
        nog eens versturen met dezelfde sleutel geeft nooit een tweede voorstel. Het antwoord is 201 met het adres van
        het voorstel, of 200 als het er al was.
      </p>
      <Voorstelproblemen kilobytes={kilobytes} />
    </div>
  )
}

const UITLEG = {
  'onderdeel-1': 'Een onderdeel van het kader.',
  'bron-1': 'Een bron.',
  'begrip-1': 'Een begrip.',
  'kader-1': 'Het hele kader in één editie.',
  'probleem-1': 'Een probleem.',
} as const
