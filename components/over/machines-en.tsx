import { tabelAdres } from '@/lib/domain/editiebestand'
import { uitgaveAdres } from '@/lib/i18n/adres'
import { feedAdres } from '@/lib/i18n/feed'
import { TELLING_ADRES, VOORSTELLEN_ADRES } from '@/lib/i18n/gegevens'
import { kaderAdres, SCHEMANAMEN, schemaAdres } from '@/lib/i18n/machine'
import { Adreslijst } from './adreslijst'
import { Voorstelproblemen } from './voorstelproblemen'

/** How programs read this site, in English. */
export function MachinesEn({ versie, kilobytes }: { versie: string; kilobytes: number }) {
  return (
    <div className="lopend">
      <p>
        Everything on this site can be fetched as data, without an account or a key, by any site and any program. Here
        too, it is a rendering in our own words. Pass that sentence on when you show the text; each item has it under{' '}
        <span className="font-mono text-base">weergave</span>. Field names are Dutch; the schemas explain them in
        English.
      </p>
      <h2 id="adressen">Addresses</h2>
      <Adreslijst
        regels={[
          ['/C-K8.json', 'One item, as it applies today. For sources and terms too: /visie-2035.json.'],
          [`/C-K8@${versie}.json`, 'The same in one edition. Store and cite this address: its text never changes.'],
          [kaderAdres(versie, 'en'), 'The whole framework in one edition, with sources and terms.'],
          [tabelAdres('kernpunten', versie, 'en'), 'A table for a spreadsheet. Also bronnen (sources) and signalen.'],
          ['/api/citaat?adres=C-K8@1.0.0&taal=en', 'Whether a citation still holds: same, changed or dropped.'],
          ['/api/zoeken?q=4000&taal=en', 'Search, best match first.'],
          [VOORSTELLEN_ADRES, 'What was proposed, with the decision. It is not part of the framework.'],
          [TELLING_ADRES, 'How many proposals are open for each item.'],
          [feedAdres('alles', 'json', 'en'), 'What changes, as a feed. Also as Atom.'],
          ['/sitemap.xml', 'Every page, in both languages.'],
          ['/llms.txt', 'The main points of this page for language models.'],
        ]}
      />
      <p>
        The page of <a href={uitgaveAdres(versie, 'en')}>an edition</a> lists all of its files.
      </p>
      <h2 id="taal">Language</h2>
      <p>
        Add <span className="font-mono text-base">?taal=nl</span> or{' '}
        <span className="font-mono text-base">?taal=en</span> to the address. Without it the site goes by{' '}
        <span className="font-mono text-base">Accept-Language</span>. Where there is no translation you get the Dutch
        text; the field <span className="font-mono text-base">taal</span> says which it is.
      </p>
      <h2 id="vorm">Format</h2>
      <p>
        Each answer names its JSON Schema (2020-12) under <span className="font-mono text-base">$schema</span>. Fields
        may be added; skip what you do not know. A change that would break a program gives the schema a new number.
      </p>
      <Adreslijst regels={SCHEMANAMEN.map(naam => [schemaAdres(naam), UITLEG[naam]])} />
      <h2 id="problemen">Problems</h2>
      <p>What does not exist gives a problem document (RFC 9457), in your language and with what resembles it.</p>
      <h3 id="probleem-onbekend">Unknown (404)</h3>
      <p>There is no item, source or term with this id. The nearest ids are given.</p>
      <h3 id="probleem-vervallen">Dropped (410)</h3>
      <p>
        The item was dropped. The answer says since which edition, why, what replaced it and where its last text stands.
        Older editions still have it.
      </p>
      <h3 id="probleem-geen-editie">No such edition (404)</h3>
      <p>The answer lists the editions that do exist.</p>
      <h3 id="probleem-niet-in-editie">Not in this edition (404)</h3>
      <p>The item came later or was dropped before. Sources and terms belong to no edition.</p>
      <h3 id="probleem-concept">Draft (404)</h3>
      <p>The draft still changes. It cannot be cited, so it cannot be fetched.</p>
      <h3 id="probleem-taal">Unknown language (400)</h3>
      <p>The languages are nl and en.</p>
      <h3 id="probleem-vraag">Bad question (400)</h3>
      <p>Something is missing from the address, or it cannot be read. The answer says how to mend it.</p>
      <h2 id="voorstellen">Proposing a change</h2>
      <p>
        Send JSON of at most {kilobytes} kB to <span className="font-mono text-base">/api/voorstellen</span>. The fields
        are those of the form; <span className="font-mono text-base">basis</span> is the SHA-256 of the file that you
        build upon. Make up a <span className="font-mono text-base">sleutel</span> yourself (a UUID): sending again with
        the same key never makes a second proposal. The answer is 201 with the address of the proposal, or 200 if it was
        already there.
      </p>
      <Voorstelproblemen kilobytes={kilobytes} />
    </div>
  )
}

const UITLEG = {
  'onderdeel-1': 'An item of the framework.',
  'bron-1': 'A source.',
  'begrip-1': 'A glossary term.',
  'kader-1': 'The whole framework in one edition.',
  'probleem-1': 'A problem.',
} as const
