import { readFileSync } from 'node:fs'

/** Hieraan is de eigen reactie terug te vinden; in de pagina is het niet te zien. */
const MERK = '<!-- redline van het duidingskader -->'
/** Langer neemt GitHub een reactie niet aan. */
const MAXIMUM = 65_536
const ROBOT = 'github-actions[bot]'

const { GITHUB_API_URL = 'https://api.github.com', GITHUB_REPOSITORY = '', GITHUB_TOKEN = '' } = process.env
const { NUMMER = '', KOP = '', REDLINE = '' } = process.env

/** @param {string} melding */
function stop(melding) {
  console.error(melding)
  process.exit(1)
}

/**
 * Vraagt GitHub iets over deze opslagplaats.
 * @param {string} pad
 * @param {{ method?: string, body?: string }} [verzoek]
 */
async function vraag(pad, verzoek = {}) {
  const antwoord = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${pad}`, {
    ...verzoek,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${GITHUB_TOKEN}`,
      'content-type': 'application/json',
      'user-agent': 'duidingskader-redline',
      'x-github-api-version': '2022-11-28',
    },
  })
  if (!antwoord.ok) stop(`GitHub antwoordt ${antwoord.status} op ${pad}; draai deze taak opnieuw.`)
  return antwoord.json()
}

/** De reactie van een vorige keer; alleen van de robot zelf, anders kan iedereen er een klaarzetten. */
async function zoekVorige() {
  for (let pagina = 1; ; pagina++) {
    const reacties = await vraag(`issues/${NUMMER}/comments?per_page=100&page=${pagina}`)
    const gevonden = reacties.find(({ user, body }) => user?.login === ROBOT && body?.startsWith(MERK))
    if (gevonden || reacties.length < 100) return gevonden
  }
}

if (!/^[1-9]\d{0,9}$/.test(NUMMER) || !/^[0-9a-f]{40}$/.test(KOP))
  stop('Het nummer of de commit van het verzoek klopt niet.')
const body = `${MERK}\n${readFileSync(REDLINE, 'utf8')}`
if (body.length > MAXIMUM) stop(`De redline is ${body.length} tekens; GitHub neemt er ${MAXIMUM} aan.`)

const { state, head } = await vraag(`pulls/${NUMMER}`)
// Is er intussen iets bijgekomen, dan is er al een nieuwe redline onderweg.
if (state !== 'open' || head.sha !== KOP) console.log('Het verzoek is gesloten of veranderd; er is niets geplaatst.')
else {
  const vorige = await zoekVorige()
  await (vorige
    ? vraag(`issues/comments/${vorige.id}`, { method: 'PATCH', body: JSON.stringify({ body }) })
    : vraag(`issues/${NUMMER}/comments`, { method: 'POST', body: JSON.stringify({ body }) }))
  console.log(vorige ? 'De redline is bijgewerkt.' : 'De redline is geplaatst.')
}
